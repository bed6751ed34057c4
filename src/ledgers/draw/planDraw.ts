import { cellText } from '../../domain/cell';
import { draw } from '../../domain/draw/draw';
import type { LedgerDefinition } from '../../domain/ledger';
import { type StandingLedgerRow, readLedger } from '../../domain/ledger/readLedger';
import { lastText } from '../../domain/ledger/rowIdentity';
import type { RawTable } from '../../domain/rawTable';
import { vocabularies } from '../../policy/vocabularies';
import { citing } from '../generatedSheet';
import type { LedgerInput } from '../ledgerRow';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, standingState, startRun, take } from '../sheetRun';
import { type HouseholdFinder, householdFinder } from '../standingHouseholds';
import { drawFrame } from './drawFrame';
import type { BatchState, DrawInput } from './drawInput';
import { defineDrawList, type DrawnRow, drawList, parseDrawnKey } from './drawList';
import { drawNotes } from './drawNotes';
import { batchOf, type DrawOptions, drawnOf } from './drawOptions';
import { defineFrameSheet, frameSheet } from './frameSheet';

/** The sheets of a draw, and the draw itself. */
export interface PlannedDraw extends PlannedSheets {
  readonly input: DrawInput;
}

type Standing = StandingLedgerRow<DrawnRow>;

/**
 * Plans 抽查名单 and 抽样框 over the sheets of the target workbook. The same draw of the same frame changes nothing; a batch
 * whose frame has changed since is left as it was drawn; another draw comes below, and what was typed stays.
 */
export function planDraw(
  all: LedgerInput,
  options: DrawOptions,
  tables: readonly RawTable[],
): PlannedDraw {
  const input = drawInput(all, options, tables);
  const { result } = all;
  const run = startRun({ words: result.profile.vocabularies, frameOf: frameMaker(result) }, tables);
  for (const sheet of [drawList, frameSheet]) {
    const update = planOne(run, citing(sheet, result.profile.regime), input);
    if (update === undefined) continue;
    take(run, update);
    run.offers.push(...update.offers);
  }
  const planned = finishRun(run, false);
  return { ...planned, notes: [...drawNotes(input), ...planned.notes], input };
}

function standingDraws(tables: readonly RawTable[]): readonly Standing[] {
  return readLedger(defineDrawList(vocabularies), [], tables, standingState(tables).state);
}

function drawInput(all: LedgerInput, options: DrawOptions, tables: readonly RawTable[]): DrawInput {
  const { setting } = all;
  const householdOf = householdFinder(all.households);
  const standing = standingDraws(tables);
  const frame = drawFrame(all, options, checkedOn(standing, householdOf));
  const size = drawnOf(options.size, frame.units.length);
  const drawn = draw(frame.units, { ...options, size });
  const batch = batchOf(options);
  const state = batchState(batch, drawn.fingerprint, tables);
  const input = { ...{ setting, options, batch, state, frame, size }, draw: drawn };
  const rows =
    state === 'frame-changed'
      ? earlierRows(standing, householdOf)
      : [...earlierRows(standing, householdOf, batch), ...drawnRows(input)];
  return { ...input, rows };
}

/** Rows that stand and are not drawn now, where their households are still in the roster. */
function earlierRows(
  standing: readonly Standing[],
  householdOf: HouseholdFinder,
  now?: string,
): DrawnRow[] {
  return standing.flatMap((row) => {
    const { batch, household: key } = parseDrawnKey(row.key);
    const household = batch === now ? undefined : householdOf({ key, cell: row.cell });
    return household === undefined ? [] : [{ ...household, batch }];
  });
}

function drawnRows({ draw: made, batch, options, setting }: Omit<DrawInput, 'rows'>): DrawnRow[] {
  const { drawnBy } = options;
  const occasion = { day: setting.day, drawnBy, fingerprint: made.fingerprint };
  return made.drawn.map((drawn) => ({
    ...drawn.unit.row,
    batch,
    drawn: { ...drawn, ...occasion },
  }));
}

/** Keys of households that an earlier draw has had visited. */
function checkedOn(
  standing: readonly Standing[],
  householdOf: HouseholdFinder,
): ReadonlySet<string> {
  const checked = standing.filter(({ cell }) => cellText(cell('checked-on')).trim() !== '');
  return new Set(
    checked.flatMap(
      ({ key, cell }) =>
        householdOf({ key: parseDrawnKey(key).household, cell })?.household.key ?? [],
    ),
  );
}

/** What stands of the batch was drawn from some frame: from this one, or from another. */
function batchState(batch: string, fingerprint: string, tables: readonly RawTable[]): BatchState {
  const before = [
    ...drawnFrom(defineDrawList(vocabularies), batch, tables),
    ...drawnFrom(defineFrameSheet(), batch, tables),
  ];
  if (before.length === 0) return 'new';
  return before.every((each) => each === fingerprint) ? 'same' : 'frame-changed';
}

/** Fingerprints that were written beside the standing rows of a batch. */
function drawnFrom<Row>(
  definition: LedgerDefinition<Row>,
  batch: string,
  tables: readonly RawTable[],
): string[] {
  const { state } = standingState(tables);
  const record = state.ledgers.get(definition.id);
  if (record === undefined) return [];
  return readLedger(definition, [], tables, state).flatMap(({ key }) => {
    const row = parseDrawnKey(key).batch === batch ? record.rows.get(key) : undefined;
    const text = row === undefined ? '' : lastText(record, row, 'fingerprint');
    return text === '' ? [] : [text];
  });
}
