import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetWrite } from '../../../src/domain/writePlan';
import { UNDO_SHEET } from '../../../src/workbook/office/ownSheets';
import type * as Payload from '../../../src/workbook/office/payload';
import { PlanRefused, Stopped } from '../../../src/workbook/port';
import { ACTION, type BatchRequest } from '../../../workbench/host/request';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, stateOf, type Opened } from './openOffice';

/** Requests so small that a few rows make many of them. */
vi.mock('../../../src/workbook/office/payload', async (original) => ({
  ...(await original<typeof Payload>()),
  WRITING_BYTES: 6_000,
  PROVING_BYTES: 3_000,
}));

const ROWS = 60;
const LONG_LIST = Array.from({ length: 40 }, (_, index) => `红军村第${index + 1}村民小组`);

const changes = Array.from({ length: ROWS / 2 }, (_, index) => ({
  ...{ row: index * 2, column: 1, before: 'C级', after: `D级，第${index}户已复核` },
  format: 'text' as const,
}));
const lists = [{ column: 2, fromRow: 0, toRow: ROWS - 1, oneOf: LONG_LIST }];
const newRows = Array.from({ length: ROWS }, (_, row) => ({
  look: row % 3 === 0 ? ('attention' as const) : ('data' as const),
  cells: [`户${row}`, '51092219680720901X', { kind: 'date' as const, serial: 43_830 + row }],
}));
const content = sheetOf('清单', newRows, {
  columns: [
    { width: 12, format: 'text' },
    { width: 24, format: 'text' },
    { width: 12, format: 'date' },
  ],
});
const writes: readonly SheetWrite[] = [
  { kind: 'change-cells', sheet: '花名册', changes, lists },
  { kind: 'create-sheet', content },
  { kind: 'replace-sheet', content: sheetOf('旧清单', [dataRow('新'), dataRow('的')]) },
];

let opened: Opened | undefined;
afterEach(() => opened?.close());

function openStanding(): Opened {
  const rows = Array.from({ length: ROWS }, (_, row) => [`户${row}`, 'C级']);
  const old = [['旧'], ['的'], ['三行']];
  return (opened = openOffice({
    sheets: [
      { name: '花名册', rows },
      { name: '旧清单', rows: old },
    ],
  }));
}

/** The sheets as they stand, without the record of the write, which tells the time. */
function sheetsOf({ model }: Pick<Opened, 'model'>): unknown {
  const sheets = stateOf(model) as readonly { readonly name: string }[];
  return sheets.filter(({ name }) => name !== UNDO_SHEET);
}

const SUSPENDS = ['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'];

/** What each request that sets something of cells asks Excel to leave off until it is done. */
async function suspensions({ host, workbook }: Opened): Promise<readonly (readonly string[])[]> {
  const seen: string[][] = [];
  const process = host.process.bind(host);
  vi.spyOn(host, 'process').mockImplementation((message) => {
    const { Actions: actions } = JSON.parse(message.body) as BatchRequest;
    const names = actions.map(({ Name }) => Name);
    const sets = actions.filter(({ ActionType: type }) => type === ACTION.setProperty);
    if (sets.some(({ Name }) => /^(Values|Formulas|NumberFormat|Color)$/.test(Name))) {
      seen.push(SUSPENDS.filter((name) => names.includes(name)));
    }
    return process(message);
  });
  await workbook.apply(planOf(...writes));
  return seen;
}

describe('a write in many requests', () => {
  it('suspends calculation and the screen in each of them', async () => {
    const seen = await suspensions(openStanding());
    expect(seen.length).toBeGreaterThan(5);
    for (const names of seen) expect(names).toEqual(SUSPENDS);
  });

  it('can be stopped before any of its requests, and leaves the workbook as it was', async () => {
    const whole = openStanding();
    const before = stateOf(whole.model);
    await whole.workbook.apply(planOf(...writes));
    const after = sheetsOf(whole);
    const requests = whole.counters.syncs;
    expect(requests).toBeGreaterThan(20);
    let stops = 0;
    for (let nth = 1; nth <= requests; nth += 1) {
      const { workbook, model, faults, close } = openStanding();
      const stop = new AbortController();
      faults.beforeSync(nth, () => {
        stop.abort();
      });
      const written = await workbook
        .apply(planOf(...writes), undefined, stop.signal)
        .catch((error: unknown) => error);
      if (written === undefined) {
        expect(sheetsOf({ model })).toEqual(after);
        expect(await workbook.undoSteps()).toHaveLength(1);
      } else {
        stops += 1;
        expect(written).toBeInstanceOf(Stopped);
        expect(stateOf(model)).toEqual(before);
      }
      close();
    }
    // Only the last few requests, when everything is written and proven, come too late to be stopped.
    expect(stops).toBeGreaterThanOrEqual(requests - 4);
  }, 60_000);

  it('is done whole or not at all when any of its requests fails', async () => {
    const probe = openStanding();
    const before = stateOf(probe.model);
    await probe.workbook.apply(planOf(...writes));
    const after = sheetsOf(probe);
    const requests = probe.counters.syncs;
    let refusals = 0;
    for (let nth = 1; nth <= requests; nth += 1) {
      const each = openStanding();
      each.faults.failSync(nth, { code: 'GeneralException', afterActions: 7 });
      const outcome = each.workbook.apply(planOf(...writes));
      const refused = await outcome.catch((error: unknown) => error);
      if (refused === undefined) expect(sheetsOf(each)).toEqual(after);
      else {
        refusals += 1;
        expect(refused).toBeInstanceOf(PlanRefused);
        expect((refused as PlanRefused).message).toMatch(/Excel 内部出错.*没有写入任何内容/);
        expect(stateOf(each.model)).toEqual(before);
      }
      each.close();
    }
    // Not refused: two questions that are put in another way, and what may be left undone at the end.
    expect(refusals).toBeGreaterThanOrEqual(requests - 7);
  }, 60_000);
});
