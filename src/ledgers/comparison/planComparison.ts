import { applyWrites } from '../../domain/applyPlan';
import type { LedgerUpdate, Offer } from '../../domain/ledger/ledgerUpdate';
import { type StandingLedgerRow, readLedger } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import {
  type PlannedSheets,
  type SheetRun,
  type SheetSetting,
  finishRun,
  planOne,
  startRun,
  take,
} from '../sheetRun';
import { type AgreedTarget, agreedValueWrites } from './agreedValues';
import type { ComparisonInput, NamedPair } from './comparisonInput';
import { comparisonLog } from './comparisonLog';
import { comparisonSentence, offerNotes } from './comparisonSentence';
import { confirmationList } from './confirmationList';
import { correctionList } from './correctionList';
import { correctionRows } from './correctionRows';
import {
  type ListedDifference,
  defineDifferenceList,
  differenceList,
  listedDifferences,
} from './differenceList';
import { type PairHistory, pairHistories } from './history';

/** The planned sheets of a comparison, and what became of each pair since the last. */
export interface PlannedComparison extends PlannedSheets {
  readonly historyOf: (pair: NamedPair) => PairHistory;
}

/**
 * Plans the sheets of a comparison over those of the target workbook: the differences first, since the log counts them
 * and the corrections follow from what people have decided there. `agreed`: where agreed values may be written, too.
 */
export function planComparison(
  input: ComparisonInput,
  setting: SheetSetting,
  tables: readonly RawTable[],
  agreed?: AgreedTarget,
): PlannedComparison {
  const run = startRun(setting, tables);
  const list = planOne(run, differenceList, input);
  takeAll(run, list);
  const standing = standingAfter(input, run, list);
  const historyOf = pairHistories({
    day: input.day,
    before: run.state.ledgers.get(differenceList.id),
    after: list?.record,
    standing,
  });
  takeAll(run, planOne(run, comparisonLog, { ...input, historyOf }));
  takeAll(run, planOne(run, confirmationList, input));
  const corrections = correctionRows(standing, input);
  run.notes.push(...corrections.notes);
  takeAll(run, planOne(run, correctionList, { ...input, corrections }));
  if (agreed !== undefined) addAgreed(run, agreedValueWrites(corrections.rows, agreed));
  return { ...finishRun(run, false), historyOf };
}

function takeAll(run: SheetRun, update: LedgerUpdate | undefined): void {
  if (update === undefined) return;
  const offers = update.offers.filter(isWorthTelling);
  run.offers.push(...offers);
  const counts = { ...update.counts, offers: offers.length };
  const kept = { ...update, offers, counts };
  take(run, kept, comparisonSentence(kept));
  run.notes.push(...offerNotes(kept));
}

/** Columns that people fill and the tool only proposes: what stands there is theirs and no news. */
const PROPOSED: ReadonlySet<string> = new Set([
  ...['state', 'found', 'truth', 'answer', 'answered-by', 'answered-on'],
  ...['decided-by', 'decided-on'],
]);

function isWorthTelling({ column }: Offer): boolean {
  return !PROPOSED.has(column);
}

/** The rows of the 差异清单 as this run leaves them. */
function standingAfter(
  input: ComparisonInput,
  { tables, state }: SheetRun,
  list: LedgerUpdate | undefined,
): readonly StandingLedgerRow<ListedDifference>[] {
  if (list === undefined) return [];
  const after = list.write === undefined ? tables : applyWrites(tables, [list.write], '');
  const ledgers = new Map(state.ledgers);
  if (list.record !== undefined) ledgers.set(list.ledger, list.record);
  const rows = listedDifferences(input);
  return readLedger(defineDifferenceList(), rows, after, { ...state, ledgers });
}

function addAgreed(
  run: SheetRun,
  { writes, sentences, notes }: ReturnType<typeof agreedValueWrites>,
): void {
  run.writes.push(...writes);
  run.sentences.push(...sentences);
  run.notes.push(...notes);
}
