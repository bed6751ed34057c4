import type { PartialDate } from '../partialDate';
import type { VocabularyId, VocabularyTerms } from '../vocabulary';

export type Grade = 'A' | 'B' | 'C' | 'D';
export type YesNo = 'yes' | 'no' | 'unknown';

/** A certificate number of 18 characters, or of 20 or 22 whose first 18 are the ID number. */
export interface IdNumber {
  /** First 18 characters, upper case: the key for comparing systems. */
  readonly body: string;
  /** Characters 19–22 of a disability certificate; empty for an ID card. */
  readonly suffix: string;
}

/** Years in which a house was built: equal ends for a known year, a band for 灾普 (`2001-2010年`). */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What the cells of a field are read as. */
export interface KindValues {
  text: string;
  /** A number used as a name (户编号, 图斑编号, 电话): text, never arithmetic. */
  code: string;
  name: string;
  idNumber: IdNumber;
  date: PartialDate;
  years: YearSpan;
  grade: Grade;
  yesNo: YesNo;
  village: string;
  group: string;
  count: number;
  floors: number;
  /** ㎡ */
  area: number;
  /** yuan */
  money: number;
}

export type PlainKind = keyof KindValues;
export type FieldKind = PlainKind | `term:${VocabularyId}`;

export type KindValue<K extends FieldKind> = K extends PlainKind
  ? KindValues[K]
  : K extends `term:${infer V extends VocabularyId}`
    ? VocabularyTerms[V]
    : never;

/** One thing that is known of a household, a person or a ledger entry. */
export interface FieldDefinition<K extends FieldKind = FieldKind> {
  /** The Chinese term; also the column header in generated sheets. */
  readonly label: string;
  readonly kind: K;
  /** Other headers that mean this field, compared after normalising (brief §5.1). */
  readonly aliases?: readonly string[];
  /** Where the headers differ in meaning from the label in a way the clerk must know. */
  readonly meaning?: string;
}

export function field<K extends FieldKind>(
  label: string,
  kind: K,
  aliases: readonly string[] = [],
  meaning?: string,
): FieldDefinition<K> {
  return meaning === undefined ? { label, kind, aliases } : { label, kind, aliases, meaning };
}
