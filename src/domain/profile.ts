import type { FieldId, Household } from './household';
import type { Housing } from './householdFacts';
import type { DecisionLine } from './decisionTable';
import type { Parameter } from './parameter';
import type { Judgement } from './preliminaryJudgement';
import type { ParameterValues, VerificationParameters } from './profileValues';
import type { Population } from './reconcile/system';
import type { Rule } from './rule';
import type { SubmissionSetting } from './submissionTemplate';
import type { Vocabularies } from './vocabulary';
import type { SourceCoding } from './read/cellReader';

/** Dated parameters by id; `today` is not one of them, the check is told. */
export type Parameters = {
  readonly [
    Id in Exclude<keyof ParameterValues, 'today' | keyof VerificationParameters>
  ]: Parameter<ParameterValues[Id]>;
} & {
  readonly [Id in keyof VerificationParameters]?: Parameter<
    Exclude<VerificationParameters[Id], undefined>
  >;
};

/** A system or ledger whose export a sheet may be: all that is known of it stands in one file of `src/sources`. */
export interface Source {
  readonly id: string;
  /** The letter under which the brief lists it (§3.5): `W`, `L1`. */
  readonly code: string;
  /** Short name, as people write it in a cell or declare a sheet by it: `灾普`. */
  readonly label: string;
  /** The name as the notices print it. */
  readonly system: string;
  /** How it is called where systems are compared, if otherwise than as a source of conclusions. */
  readonly compared?: { readonly label: string; readonly name: string };
  /** Other names by which a sheet may be declared. */
  readonly aliases: readonly string[];
  /** An information system, or what the town keeps itself: ledgers, plates on the wall. */
  readonly kind: 'system' | 'local';
  /** What one row is about. Rows of persons are folded into households. */
  readonly grain: 'person' | 'household' | 'house';
  /** Whom it holds. */
  readonly population: Population;
  /** A file name, sheet name or title that contains one of these is of this system. */
  readonly words: readonly string[];
  /** Headers that hardly any other sheet has: several of them say that a sheet is this export, whatever its name. */
  readonly marks: readonly string[];
  /** What it can say of a household, whether or not an export holds the column. */
  readonly supplies: readonly FieldId[];
  readonly coding: SourceCoding;
  /** Headers of this export that no alias table knows or that mean something else elsewhere, e.g. `aqjdnf`. */
  readonly headers: Readonly<Record<string, ToldHeader>>;
}

/** The source a person means by its short name, full name, alias or id; undefined for an unknown one. */
export function findSource(sources: readonly Source[], name: string): Source | undefined {
  return sources.find(
    ({ id, label, system, aliases }) =>
      name === id || name === label || name === system || aliases.includes(name),
  );
}

/** What the town says of a column by its header: the field it is, or that it is none of them. */
export type ToldHeader = FieldId | 'not-used';

/** One notice put to work: what is demanded, of whom, with which numbers and words. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly regime: '2020' | '2024';
  /** `依据：…` line of generated sheets. */
  readonly basis: string;
  readonly parameters: Parameters;
  readonly vocabularies: Vocabularies;
  readonly rules: readonly Rule[];
  readonly decisionTable: readonly DecisionLine[];
  /** What the results of the decision table are called together: `初判`, `核验结论`. */
  readonly judgementTitle: string;
  /** The results the decision table can come to, in the order in which they are counted. */
  readonly judgements: readonly Judgement[];
  /** Where a household lives, as this regime finds it out. */
  readonly housingOf: (household: Household) => Housing;
  readonly sources: readonly Source[];
  /** The system whose export is the roster that a list must hold in full. */
  readonly baseRoster: string;
  /** Default names of roles in generated sheets: `驻村工作队员`. */
  readonly roles: {
    readonly siteVisitOfficer: string;
    readonly enteredBy: string;
    readonly responsible: string;
  };
  /** The person responsible in a village, by its core name; elsewhere the role `responsible`. */
  readonly villageResponsible: ReadonlyMap<string, string>;
  /** Spellings of village names to their core names. */
  readonly villageAliases: ReadonlyMap<string, string>;
  /** Headers the town has told us about, as they stand in its sheets. */
  readonly headers: Readonly<Record<string, ToldHeader>>;
  /** Sheets declared to be the export of a source, by sheet name. */
  readonly declaredSheets: Readonly<Record<string, string>>;
  /** How the town hands in, where it has said so: its columns, headers and codes. */
  readonly submission?: SubmissionSetting;
}
