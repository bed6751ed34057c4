import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, type CellValue } from '../../src/domain/cell';
import type { PlannedMerge } from '../../src/jobs/mergeWorkbooks';
import {
  type Copy,
  FIRST_ROW,
  handedOut,
  HEADER,
  LIST,
  MARK,
  merged,
  type Rows,
  rowsOf,
  townRows,
  withRows,
  workbook,
} from './villageCopies';

const HOUSEHOLDS = 12;
/** Columns that are edited: group, code, name, number, telephone, remark. */
const EDITED = [2, 3, 4, 5, 6, 7] as const;

/** What somebody does in a copy; numbers choose rows and columns. */
type Act =
  | { readonly act: 'edit'; readonly row: number; readonly column: number; readonly to: string }
  | { readonly act: 'clear'; readonly row: number; readonly column: number }
  | { readonly act: 'delete'; readonly row: number }
  | { readonly act: 'add'; readonly row: number }
  | { readonly act: 'reverse' };

const row = fc.nat({ max: HOUSEHOLDS });
const column = fc.constantFrom(...EDITED);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('edit' as const),
      row,
      column,
      to: fc.constantFrom('改一', '改二', '512229197001010011', '99'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('clear' as const), row, column }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('delete' as const), row }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('add' as const), row }) },
  { weight: 1, arbitrary: fc.constant({ act: 'reverse' as const }) },
);
const acts = fc.array(act, { maxLength: 8 });

let added = 0;

function perform(rows: Rows, done: readonly Act[]): Rows {
  const [top, data] = [rows.slice(0, FIRST_ROW), rows.slice(FIRST_ROW)];
  for (const each of done) {
    if (each.act === 'reverse') data.reverse();
    else if (each.act === 'edit') typeInto(data, each.row, each.column, each.to);
    else if (each.act === 'clear') typeInto(data, each.row, each.column, null);
    else if (each.act === 'delete') data.splice(each.row % Math.max(data.length, 1), 1);
    else data.splice(each.row % (data.length + 1), 0, newRow(data));
  }
  return [...top, ...data];
}

function typeInto(data: Rows, row: number, column: number, value: CellValue): void {
  const cells = data[row % Math.max(data.length, 1)];
  if (cells !== undefined) cells[column] = value;
}

function newRow(data: Rows): CellValue[] {
  added += 1;
  const code = `7002290000${String(added).padStart(4, '0')}`;
  return [null, data[0]?.[1] ?? '红军村', '9组', code, `新${added}`, null, null, null, `n${added}`];
}

const byMark = (copy: Copy): ReadonlyMap<string, readonly CellValue[]> =>
  new Map(rowsOf(copy).map((cells) => [cellText(cells[MARK]), cells]));

interface Story {
  readonly before: Copy;
  readonly town: Copy;
  readonly files: readonly Copy[];
}

const stories: fc.Arbitrary<Story> = fc
  .record({ town: acts, villages: fc.tuple(acts, acts) })
  .map(({ town, villages }) => {
    const before = workbook('总表.xlsx', townRows(HOUSEHOLDS));
    const files = handedOut(before).map((file, index) =>
      withRows(file, (rows) => perform(rows, villages[index] ?? [])),
    );
    return { before, files, town: withRows(before, (rows) => perform(rows, town)) };
  });

/** What is listed of the rows of the villages' files: mark, column and what the village says there. */
function listedCells({ listed }: PlannedMerge, files: readonly Copy[]): ReadonlySet<string> {
  const rows = new Map(files.map((file) => [file.name, rowsOf(file)]));
  return new Set(
    listed.flatMap(({ issue: { from, villageRow, header, village, kind } }) => {
      const cells = rows.get(from.file)?.[villageRow ?? -1];
      if (cells === undefined) return [];
      const mark = cellText(cells[MARK]);
      const isWhole = kind === 'row-added' || kind === 'row-unplaced';
      if (!isWhole) return [`${mark}|${header}|${cellText(village)}`];
      return HEADER.map((name, at) => `${mark}|${name}|${cellText(cells[at])}`);
    }),
  );
}

describe('merging what the villages send back', () => {
  it('writes nothing when nobody has changed anything', () => {
    const town = workbook('总表.xlsx', townRows(HOUSEHOLDS));
    expect(merged(town, handedOut(town)).planned.plan.writes).toEqual([]);
  });

  it('has every edit of either side in the result or in 合并冲突', () => {
    fc.assert(
      fc.property(stories, ({ before, town, files }) => {
        const { after, planned } = merged(town, files);
        const [old, standing, result] = [before, town, after].map(byMark);
        const conflicts = listedCells(planned, files);
        for (const [mark, cells] of files.flatMap((file) => [...byMark(file)])) {
          cells.forEach((cell, at) => {
            const text = cellText(cell);
            if (text === cellText(old!.get(mark)?.[at])) return;
            const taken = result!.has(mark) && cellText(result!.get(mark)?.[at]) === text;
            const isListed = conflicts.has(`${mark}|${HEADER[at]!}|${text}`);
            expect(taken || isListed, `${mark} ${at} ${text}`).toBe(true);
          });
        }
        for (const [mark, cells] of standing!) {
          cells.forEach((cell, at) => {
            const text = cellText(cell);
            if (text !== cellText(old!.get(mark)?.[at])) {
              expect(cellText(result!.get(mark)?.[at]), `${mark} ${at}`).toBe(text);
            }
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('invents nothing and deletes no row', () => {
    fc.assert(
      fc.property(stories, ({ town, files }) => {
        const { after, planned } = merged(town, files);
        const [standing, result] = [byMark(town), byMark(after)];
        const sent = files.map(byMark);
        for (const mark of standing.keys()) expect(result.has(mark)).toBe(true);
        const gone = planned.listed.filter(({ issue }) => issue.kind === 'row-gone');
        const missing = [...standing.keys()].filter(
          (mark) => mark.startsWith('m') && !sent.some((rows) => rows.has(mark)),
        );
        expect(gone.length).toBeGreaterThanOrEqual(missing.length);
        for (const [mark, cells] of result) {
          const sources = [standing, ...sent].flatMap((rows) => rows.get(mark) ?? []);
          const known = new Set(sources.map(cellText).concat(''));
          for (const cell of cells) expect(known.has(cellText(cell)), mark).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of the files, and changes nothing the second time', () => {
    fc.assert(
      fc.property(stories, ({ town, files }) => {
        const { after, planned } = merged(town, files);
        const other = merged(town, [...files].reverse()).planned;
        expect(other.plan).toEqual(planned.plan);
        expect(rowsOf(merged(after, files).after)).toEqual(rowsOf(after));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the list of rows whole: a split workbook put together again is the same', () => {
    const town = workbook('总表.xlsx', townRows(HOUSEHOLDS));
    const parts = handedOut(town).flatMap((file) => rowsOf(file).slice(FIRST_ROW));
    const all = rowsOf(town).slice(FIRST_ROW);
    expect([...parts].sort(bySerial)).toEqual(all);
    expect(handedOut(town).map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      [LIST, '_anju_base'],
      [LIST, '_anju_base'],
    ]);
  });
});

const bySerial = (a: readonly CellValue[], b: readonly CellValue[]): number =>
  Number(a[0]) - Number(b[0]);
