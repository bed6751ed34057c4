import type { CheckResult } from '../../../src/domain/check';
import type { Finding, Severity } from '../../../src/domain/finding';
import type { Household } from '../../../src/domain/household';
import type { Rule } from '../../../src/domain/rule';
import { villagesOf } from './villages';

/** In the order in which they are listed. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The findings of a check as columns of small numbers, so that a hundred thousand are filtered, counted and
 * grouped at once. A column holds for each finding an index into `villages`, `rules`, `severities` or the sheets.
 */
export interface FindingTable {
  readonly result: CheckResult;
  readonly count: number;
  readonly villages: readonly string[];
  readonly rules: readonly Rule[];
  readonly village: Uint16Array;
  readonly rule: Uint16Array;
  readonly severity: Uint8Array;
  readonly sheet: Uint16Array;
  /** Findings from the top of the first sheet to the bottom of the last. */
  readonly byPlace: Uint32Array;
  /** The household or row of the ledger a finding is about; undefined for one about a sheet. */
  readonly owner: (finding: Finding) => Household | undefined;
}

/** The findings of a check in columns, for lists of 100,000. */
export function findingTable(result: CheckResult): FindingTable {
  const { findings } = result;
  const { rules } = result.profile;
  const owner = ownersOf(result);
  const villages = villagesOf(result);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const table = {
    result,
    count: findings.length,
    villages: villages.labels,
    rules,
    village: new Uint16Array(findings.length),
    rule: new Uint16Array(findings.length),
    severity: new Uint8Array(findings.length),
    sheet: new Uint16Array(findings.length),
    byPlace: orderByPlace(findings),
    owner,
  };
  findings.forEach((finding, index) => {
    table.village[index] = villages.indexOf(owner(finding));
    table.rule[index] = ruleIndex.get(finding.rule) ?? 0;
    table.severity[index] = severities.indexOf(finding.severity);
    table.sheet[index] = finding.place.sheet;
  });
  return table;
}

function ownersOf(result: CheckResult): (finding: Finding) => Household | undefined {
  const ledger = new Map(
    result.ledger.map((entry) => [`${entry.sheet}:${entry.rows[0] ?? ''}`, entry]),
  );
  return ({ household, place }) =>
    household === undefined
      ? ledger.get(`${place.sheet}:${place.row ?? ''}`)
      : result.households[household];
}

function orderByPlace(findings: readonly Finding[]): Uint32Array {
  const keys = new Float64Array(findings.length);
  findings.forEach(({ place }, index) => {
    keys[index] = placeKey(place.sheet, place.row ?? -1, place.column ?? -1);
  });
  return Uint32Array.from(findings.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

const ROWS = 2 ** 21;
const COLUMNS = 2 ** 15;

function placeKey(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row + 1) * COLUMNS + column + 1;
}
