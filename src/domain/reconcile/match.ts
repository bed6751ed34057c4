/** By what two households are one and the same. */
export type MatchedBy = 'id' | 'id-text' | 'code' | 'member' | 'linked' | 'confirmed';

/** A household of either side, by its position among the households there. */
interface Positions {
  readonly left: number;
  readonly right: number;
}

/** Two households that are one. */
export interface Match extends Positions {
  readonly by: MatchedBy;
}

/** Several households of a side answer to one key: nobody can say which belongs to which without looking. */
export interface SharedIdentity {
  readonly by: 'id' | 'id-text' | 'code' | 'member' | 'name';
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Two households that may be one; a person decides. */
export interface Candidate extends Positions {
  /** Chinese half-sentences, what speaks for it and what against. */
  readonly reasons: readonly string[];
}

/** What a person has decided of two households, by their keys (`Household.key`). */
export interface MatchDecision {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

/** Two households that are each the same as one household of a third system. */
export type MatchLink = Positions;

/** Who is who: every household of either side stands in exactly one of these, candidates aside. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly shared: readonly SharedIdentity[];
  readonly candidates: readonly Candidate[];
  /** Only there, and nobody on the other side comes into question. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
}

export const matchedByLabels: Readonly<Record<MatchedBy, string>> = {
  id: '户主证件号码相同',
  'id-text': '证件号码写法相同（号码本身有误），姓名也相同',
  code: '户编号相同',
  member: '家庭成员证件号码相同',
  linked: '与另一系统的同一户相同',
  confirmed: '人工确认是同一户',
};

export const sharedLabels: Readonly<Record<SharedIdentity['by'], string>> = {
  id: '户主证件号码相同的不止一户',
  'id-text': '证件号码写法相同的不止一户',
  code: '户编号相同的不止一户',
  member: '有共同家庭成员的不止一户（可能分户、并户或重复登记）',
  name: '没有可用的证件号码，姓名和村相同的户太多，不能逐一比对',
};
