import { severityLabels } from '../../../src/domain/finding';
import type { Counted, ListGroup, FindingList, FindingQuery } from '../paneEngine';
import { type FindingTable, severities } from './findingTable';

/** The findings a query selects, in its order, with the counts the pane shows of them. */
export interface Selection {
  readonly rows: Uint32Array;
  readonly list: FindingList;
}

interface Dimension {
  readonly of: Uint8Array | Uint16Array;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

type DimensionName = 'village' | 'rule' | 'severity';

const NARROWED_BY = ['village', 'rule', 'severity'] as const;

/**
 * Selects, orders and counts in two passes over the findings.
 * @param matches 1 for every finding in which the words of the query stand; undefined when it has none.
 */
export function select(
  table: FindingTable,
  query: FindingQuery,
  matches: Uint8Array | undefined,
): Selection {
  const dimensions = dimensionsOf(table);
  const sheet = sheetWanted(table, query.sheet);
  const counters = NARROWED_BY.map((name) => counterOf(dimensions[name], query[name]));
  const selected = new Uint32Array(table.count);
  let total = 0;
  for (const index of table.byPlace) {
    if (sheet !== undefined && table.sheet[index] !== sheet) continue;
    if (matches !== undefined && matches[index] !== 1) continue;
    if (countIn(counters, index)) selected[total++] = index;
  }
  const rows = selected.subarray(0, total);
  const [villages, rules, severity] = counters.map(countsOf);
  const grouped = query.groupBy === 'none' ? undefined : group(rows, dimensions[query.groupBy]);
  return {
    rows: grouped?.rows ?? rows,
    list: {
      total,
      groups: grouped?.groups ?? [],
      villages: villages ?? [],
      rules: rules ?? [],
      severities: (severity ?? []) as FindingList['severities'],
    },
  };
}

function dimensionsOf(table: FindingTable): Readonly<Record<DimensionName, Dimension>> {
  const { villages, rules } = table;
  return {
    village: { of: table.village, ids: villages, labels: villages },
    rule: {
      of: table.rule,
      ids: rules.map(({ id }) => id),
      labels: rules.map(({ title }) => title),
    },
    severity: {
      of: table.severity,
      ids: severities,
      labels: severities.map((severity) => severityLabels[severity]),
    },
  };
}

/** Index of the sheet a query names: -1 when there is none of that name, undefined when it names none. */
function sheetWanted({ result }: FindingTable, name: string | undefined): number | undefined {
  return name === undefined
    ? undefined
    : result.sheets.findIndex(({ table }) => table.name === name);
}

interface Counter extends Dimension {
  /** -1 for something no finding has; undefined for everything. */
  readonly wanted: number | undefined;
  readonly counts: Uint32Array;
}

function counterOf(dimension: Dimension, id: string | undefined): Counter {
  const wanted = id === undefined ? undefined : dimension.ids.indexOf(id);
  return { ...dimension, wanted, counts: new Uint32Array(dimension.ids.length) };
}

/** Counts a finding wherever it fits everything else; true when it fits everything. */
function countIn(counters: readonly Counter[], index: number): boolean {
  let misfit: Counter | undefined;
  for (const counter of counters) {
    if (counter.wanted === undefined || counter.of[index] === counter.wanted) continue;
    if (misfit !== undefined) return false;
    misfit = counter;
  }
  for (const counter of misfit === undefined ? counters : [misfit]) {
    const value = counter.of[index] ?? 0;
    counter.counts[value] = (counter.counts[value] ?? 0) + 1;
  }
  return misfit === undefined;
}

function countsOf({ ids, labels, counts }: Counter): readonly Counted[] {
  return ids.flatMap((id, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [{ id, label: labels[index] ?? id, count }];
  });
}

interface Grouped {
  readonly rows: Uint32Array;
  readonly groups: readonly ListGroup[];
}

/** Brings the rows of a group together and keeps their order within it. */
function group(rows: Uint32Array, { of, ids, labels }: Dimension): Grouped {
  const counts = new Uint32Array(ids.length);
  for (const index of rows) counts[of[index] ?? 0] = (counts[of[index] ?? 0] ?? 0) + 1;
  const groups: ListGroup[] = [];
  const next = new Uint32Array(ids.length);
  let from = 0;
  ids.forEach((id, value) => {
    const count = counts[value] ?? 0;
    next[value] = from;
    if (count > 0) groups.push({ id, label: labels[value] ?? id, count, from });
    from += count;
  });
  const ordered = new Uint32Array(rows.length);
  for (const index of rows) {
    const value = of[index] ?? 0;
    const at = next[value] ?? 0;
    ordered[at] = index;
    next[value] = at + 1;
  }
  return { rows: ordered, groups };
}
