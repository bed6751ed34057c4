import type { FieldId } from './household';
import type { DecisionLine } from './decisionTable';
import type { Parameter } from './parameter';
import type { ConclusionSourceId, ParameterValues } from './profileValues';
import type { Rule } from './rule';
import type { Vocabularies } from './vocabulary';
import type { SourceCoding } from './read/cellReader';

/** Dated parameters by id; `today` is not one of them, the check is told. */
export type Parameters = {
  readonly [Id in Exclude<keyof ParameterValues, 'today'>]: Parameter<ParameterValues[Id]>;
};

/** A system whose export a sheet may be declared to be; its codes then may be decoded. */
export interface Source {
  readonly id: ConclusionSourceId;
  /** Short name, as people write it in a cell or declare a sheet by it: `灾普`. */
  readonly label: string;
  /** The name as the notices print it. */
  readonly system: string;
  /** Other names by which a sheet may be declared. */
  readonly aliases: readonly string[];
  readonly coding: SourceCoding;
  /** Headers of this export that no alias table knows or that mean something else elsewhere, e.g. `aqjdnf`. */
  readonly headers: Readonly<Record<string, FieldId>>;
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
  readonly sources: readonly Source[];
  /** Default names of roles in generated sheets: `驻村工作队员`. */
  readonly roles: {
    readonly siteVisitOfficer: string;
    readonly enteredBy: string;
    readonly responsible: string;
  };
  /** Spellings of village names to their core names. */
  readonly villageAliases: ReadonlyMap<string, string>;
  /** Headers the town has told us about, as they stand in its sheets. */
  readonly headers: Readonly<Record<string, ToldHeader>>;
  /** Sheets declared to be the export of a source, by sheet name. */
  readonly declaredSheets: Readonly<Record<string, ConclusionSourceId>>;
}
