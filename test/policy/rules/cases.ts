import { type CellValue, dayToSerial } from '../../../src/domain/cell';
import type { Profile } from '../../../src/domain/profile';
import type { Rule } from '../../../src/domain/rule';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';

/** Cells by Chinese field label, as the clerk would write them. A label that is not there is a missing column. */
export type CaseCells = Readonly<Record<string, CellValue>>;

/** One row of a case that has several. */
export interface CaseRow {
  readonly cells: CaseCells;
  /** Sheet it stands on; rows of different sheets are numbered separately, from row 2. */
  readonly sheet?: string;
  readonly struckThrough?: true;
  /** Member rows below it: 姓名, 成员证件号码, 与户主关系. */
  readonly members?: readonly CaseCells[];
}

/** What was made of a sheet's layout, for rules about it. Rows and columns count from 0. */
export interface CaseLayout {
  /** Columns that no field claimed, with the labels of the fields they may be. */
  readonly unmapped?: readonly { readonly header: string; readonly mayBe?: readonly string[] }[];
  readonly skippedRows?: readonly {
    readonly row: number;
    readonly reason: 'title' | 'subtotal' | 'note' | 'unrecognised';
    readonly text: string;
  }[];
  readonly announcedCounts?: readonly {
    readonly row?: number;
    readonly text: string;
    readonly announced: number;
    readonly found: number;
  }[];
  readonly looseRows?: readonly { readonly row: number; readonly why: string }[];
  /** Cells with a formula error, by label of their column. */
  readonly errorCells?: readonly {
    readonly row: number;
    readonly label: string;
    readonly code: string;
  }[];
}

/** A sheet that the tool generated in an earlier run, as it stands. */
export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** One situation put to one rule. */
export interface RuleCase {
  /** Chinese: what the situation is. */
  readonly title: string;
  /** A single household (for rules about the ledger: a single ledger row). */
  readonly cells?: CaseCells;
  /** Several households, instead of `cells`. */
  readonly rows?: readonly CaseRow[];
  /** Rows of the rectification ledger beside the list. */
  readonly ledger?: readonly CaseCells[];
  /** Rows of the generated site visit list beside the list; all of them typed by people. */
  readonly siteVisits?: readonly CaseCells[];
  /** Households of a sheet that was declared to be the base roster. */
  readonly baseRoster?: readonly CaseRow[];
  readonly generated?: readonly CaseSheet[];
  readonly layout?: CaseLayout;
  /** The day of the check; 2024-09-20 (2020-06-18 for rules of the 2020 verification) unless told. */
  readonly day?: string;
  /** All messages of the rule, in order, word for word. */
  readonly messages?: readonly string[];
  readonly suggestion?: string;
  /** The field a finding points to, by label. */
  readonly at?: string;
  /** The sheet lacks a column, so the rule is not put to it at all. */
  readonly notRun?: true;
}

/** The cases of one rule: what passes, what breaches, and what cannot be told. */
export interface RuleCases {
  /** Cells that every case has unless it says otherwise. */
  readonly given?: CaseCells;
  readonly ok: readonly RuleCase[];
  readonly breach: readonly RuleCase[];
  readonly unsure?: readonly RuleCase[];
}

/** The profile under which rules are put to cases: that of their regime; the 2024 one for rules of both. */
export function profileOf(rules: readonly Rule[]): Profile {
  return rules.every(({ regime }) => regime === '2020') ? xikou2020 : gaoyan2024;
}

/** The day on which rules are put to cases unless these say otherwise. */
export function caseDay(rules: readonly Rule[]): string {
  return profileOf(rules).regime === '2020' ? '2020-06-18' : '2024-09-20';
}

/** A cell shown as a date. */
export function day(year: number, month: number, dayOfMonth: number): CellValue {
  return { kind: 'date', serial: dayToSerial(year, month, dayOfMonth) };
}

/** The rows of a case, the given cells included. */
export function rowsOf(ruleCase: RuleCase, given: CaseCells = {}): readonly CaseRow[] {
  const rows = ruleCase.rows ?? (ruleCase.cells === undefined ? [] : [{ cells: ruleCase.cells }]);
  return rows.map((row) => ({ ...row, cells: { ...given, ...row.cells } }));
}

/** The cases of a rule, from `<rule-id>.cases.ts`. */
export async function loadCases(ruleId: string): Promise<RuleCases> {
  const module = (await import(`./${ruleId}.cases.ts`)) as { readonly cases: RuleCases };
  return module.cases;
}
