import type { FieldId } from '../household';
import type { CurrentHousing, GuaranteeMethod } from '../vocabulary';
import type { Population, SystemDefinition } from './system';
import type { Verdict } from './verdict';

/** By which meaning the values of a topic are compared; each is one file in `compare/`. */
export type Semantics =
  | 'name'
  | 'idNumber'
  | 'headCount'
  | 'village'
  | 'grade'
  | 'housing'
  | 'date'
  | 'years'
  | 'area'
  | 'yesNo'
  | 'equal'
  | 'record'
  | 'housingOfMethod'
  | 'housingOfRelocation'
  | 'afterWorks';

/** One thing that two systems may say of a household. */
export interface Topic {
  readonly id: string;
  /** The Chinese name; stands in the column 字段. */
  readonly label: string;
  readonly semantics: Semantics;
  /** Fields in which a side may say it; the first that is filled in speaks. */
  readonly fields: readonly FieldId[];
  /** Where the other side says it in other fields: then one side gives `fields` and the other these. */
  readonly across?: readonly FieldId[];
  /** A blank cell says nothing here and is no omission. */
  readonly blankIsSilent?: true;
}

/** What a 2020 class of guarantee and a 2024 kind of housing have to do with each other. */
export interface MethodHousing {
  readonly method: GuaranteeMethod;
  readonly housing: readonly CurrentHousing[];
  readonly verdict: Extract<Verdict, 'compatible' | 'different' | 'unclear'>;
  readonly why: string;
}

/** Why a household of one population is rightly absent from another. */
export interface Absence {
  readonly of: Population;
  readonly from: Population;
  /** Then it is not normal after all. */
  readonly unless?: 'renovated-safe' | 'own-house';
  readonly why: string;
  /** What is said of a household of which `unless` holds. */
  readonly otherwise?: string;
}

/** What a person has decided of two village names, as they are shown (`红军村`). */
export interface DecidedVillages {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

/** The tables of the comparison (brief §3.5): what may differ without being a difference. */
export interface ReconcileRules {
  readonly systems: readonly SystemDefinition[];
  readonly topics: readonly Topic[];
  readonly methodsAndHousing: readonly MethodHousing[];
  readonly absences: readonly Absence[];
  /** The first year whose renovation counts as 改造安全 (S1 三(一)). */
  readonly renovatedFrom: number;
  readonly area: { readonly squareMetres: number; readonly share: number };
  /** Headers that name the same field and another concept of area. */
  readonly areaConcepts: readonly { readonly label: string; readonly words: readonly string[] }[];
  /** Characters that look or sound alike in names, each list one class. */
  readonly alikeCharacters: readonly string[];
  /** Village names that stand for each other in so many households are one question. */
  readonly villageQuestion: { readonly households: number; readonly share: number };
  /** Village names that a person has said are one or two: not asked again. */
  readonly villagesDecided?: readonly DecidedVillages[];
  /** A household code shorter than this is a serial number and says nothing to another system. */
  readonly shortestCode: number;
}
