import { judgementLabels } from '../../../src/domain/summary';
import type { CheckAtHand } from '../checkAtHand';
import type { Counted, HouseholdList, HouseholdQuery, HouseholdRow } from '../paneEngine';
import { householdRow } from './householdRow';
import { type HouseholdTable, householdTable, judgementIds } from './householdTable';

const SELECTIONS_KEPT = 4;

interface Selection {
  /** Indexes of households, village by village in the order of the workbook. */
  readonly rows: readonly number[];
  readonly list: HouseholdList;
}

/** The lists that queries make of the households of one check; the last few are kept. */
export class HouseholdLists {
  private table: HouseholdTable | undefined;
  private readonly kept = new Map<string, Selection>();

  constructor(private readonly check: CheckAtHand) {}

  list(query: HouseholdQuery): HouseholdList {
    return this.selection(query).list;
  }

  rows(query: HouseholdQuery, from: number, count: number): readonly HouseholdRow[] {
    const { rows } = this.selection(query);
    return rows.slice(from, from + count).map((index) => householdRow(this.check, index));
  }

  private selection({ judgements, text }: HouseholdQuery): Selection {
    const key = JSON.stringify([judgements, text]);
    const selection = this.kept.get(key) ?? select(this.all, { judgements, text });
    this.kept.delete(key);
    this.kept.set(key, selection);
    const [oldest] = this.kept.keys();
    if (this.kept.size > SELECTIONS_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return selection;
  }

  private get all(): HouseholdTable {
    return (this.table ??= householdTable(this.check));
  }
}

function select(table: HouseholdTable, query: HouseholdQuery): Selection {
  const wanted = judgementIds.map((id) => query.judgements?.includes(id) ?? true);
  const matches =
    query.text === undefined || query.text === '' ? undefined : table.matches(query.text);
  const counts = judgementIds.map(() => 0);
  const byVillage: number[][] = table.villages.map(() => []);
  for (let index = 0; index < table.count; index += 1) {
    if (matches?.[index] === 0) continue;
    const judgement = table.judgement[index] ?? 0;
    counts[judgement] = (counts[judgement] ?? 0) + 1;
    if (wanted[judgement] === true) byVillage[table.village[index] ?? 0]?.push(index);
  }
  const rows = byVillage.flat();
  return {
    rows,
    list: { total: rows.length, ...grouped(table, byVillage), ...judged(table, counts) },
  };
}

function grouped(
  { villages }: HouseholdTable,
  byVillage: readonly (readonly number[])[],
): Pick<HouseholdList, 'groups'> {
  let from = 0;
  const groups = villages.flatMap((label, village) => {
    const count = byVillage[village]?.length ?? 0;
    const group = { id: label, label, count, from };
    from += count;
    return count === 0 ? [] : [group];
  });
  return { groups };
}

function judged(
  { check }: HouseholdTable,
  counts: readonly number[],
): Pick<HouseholdList, 'judgements'> {
  const judgements = check.result.profile.judgements.map((id): Counted<typeof id> => ({
    id,
    label: judgementLabels[id],
    count: counts[judgementIds.indexOf(id)] ?? 0,
  }));
  return { judgements };
}
