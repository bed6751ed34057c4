import type { FieldId } from './household';

/** 错 must be fixed before submission · 警 must be looked at · 提 a hint. */
export type Severity = 'error' | 'warning' | 'hint';

export const severityLabels = {
  error: '错',
  warning: '警',
  hint: '提',
} as const satisfies Record<Severity, string>;

/** Must: fix it. Verify: may be answered with a written reason. */
export type Duty = 'must' | 'verify';

/** Where a finding points: a cell, a row, or a whole sheet (row undefined). Rows and columns from 0. */
export interface Place {
  readonly sheet: number;
  readonly row?: number;
  readonly column?: number;
}

/** A place with only the parts that are known. */
export function placeAt(sheet: number, row?: number, column?: number): Place {
  if (row === undefined) return { sheet };
  return column === undefined ? { sheet, row } : { sheet, row, column };
}

/** One breach of one rule. Messages are written when they are shown: see `messageOf`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** Index of the household among the households of the check; undefined for findings about a sheet. */
  readonly household?: number;
  readonly field?: FieldId;
  /** What the message's placeholders stand for. */
  readonly details: Details;
  /** A value that could be written instead; only where that is safe. Never applied without a person. */
  readonly suggestion?: string;
}

export type Details = Readonly<Record<string, string | number>>;

/** Fills `{name}` placeholders. A placeholder without a value is a defect of the rule and throws. */
export function fillTemplate(
  template: string,
  valueOf: (name: string) => string | number | undefined,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new Error(`message placeholder without a value: ${name}`);
    return String(value);
  });
}
