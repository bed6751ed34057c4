import { beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import { tableOf } from '../../../src/domain/rawTable';
import type { VillageAnswer } from '../../../src/ledgers/comparison/comparisonInput';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import type {
  Comparison,
  LineQuery,
  Outcome,
  ReconcileEngine,
} from '../../../taskpane/engine/reconcile/reconcileEngine';
import { seededDifferences } from '../../../tools/samples/reconciliation';
import { sampleTables } from '../engine/engines';
import {
  allLines,
  BIG,
  comparedEngine,
  DAY,
  NOTHING_SAID,
  readSources,
  sampleFile,
} from './engines';

let engine: ReconcileEngine;
let comparison: Comparison;
beforeAll(async () => {
  ({ engine, comparison } = await comparedEngine());
});

const query = (pair: number, outcome: Outcome, more: Partial<LineQuery> = {}): LineQuery => ({
  ...{ pair, outcome, groupBy: 'village' as const },
  ...more,
});

/** The seeded differences of a pair, by kind. */
function seeded(pair: number, kinds: readonly string[]) {
  const { left, right } = comparison.pairs[pair]!;
  const names = [comparison.systems[left]!.name, comparison.systems[right]!.name];
  return seededDifferences().filter(
    (each) => each.left === names[0] && each.right === names[1] && kinds.includes(each.kind),
  );
}

describe('the sources', () => {
  it('are the sheets, each with the system it comes from; the key is no list', async () => {
    const { sheets, systems } = await engine.sources({ day: DAY });
    expect(
      sheets.map(({ sheet, isList, system }) => [
        sheet,
        isList,
        systems.find(({ id }) => id === system)?.label,
      ]),
    ).toEqual([
      ['核验APP', true, '核验APP'],
      ['国家扶贫系统', true, '国家扶贫系统'],
      ['三年行动档案', true, '三年行动档案'],
      ['答案', false, undefined],
    ]);
    expect(sheets[0]).toMatchObject({ id: `[${BIG}]核验APP`, file: undefined, isOwn: false });
  });

  it.each(['三年行动档案.xlsx', '瑞安式表头.csv'])('may be a file beside it: %s', async (name) => {
    const local = new LocalReconcile();
    await readSources(local, '核验APP导出.xlsx');
    await local.addFile(name, await sampleFile(name));
    const { sheets } = await local.sources({ day: DAY });
    const beside = sheets.filter(({ file }) => file === name);
    expect(beside.some(({ isList, rows }) => isList && rows > 0)).toBe(true);
    await local.removeFile(name);
    expect((await local.sources({ day: DAY })).sheets).not.toContainEqual(beside[0]);
  });

  it('that cannot be read are refused in a sentence', async () => {
    const picture = new Blob([new Uint8Array([137, 80, 78, 71, 0, 1])]);
    await expect(new LocalReconcile().addFile('照片.png', picture)).rejects.toThrow(
      /“照片\.png”.*。$/,
    );
  });
});

describe('the comparison', () => {
  it('counts what was seeded, pair by pair', () => {
    expect(comparison.systems.map(({ households }) => households > 100)).toEqual([
      true,
      true,
      true,
    ]);
    expect(comparison.pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    comparison.pairs.forEach(({ counts }, pair) => {
      const differing = seeded(pair, ['不同', '甲方缺失', '乙方缺失']);
      expect(counts.different).toBe(new Set(differing.map(({ household }) => household)).size);
      expect(counts.candidates).toBe(seeded(pair, ['待确认']).length);
      const only = counts.onlyLeft + counts.onlyRight;
      expect(only - counts.onlyLeftNormal - counts.onlyRightNormal).toBe(
        seeded(pair, ['仅甲有', '仅乙有']).length,
      );
    });
  });

  it('of fewer than two lists is refused, and the one before stays', async () => {
    const one = [{ id: `[${BIG}]核验APP` }];
    await expect(engine.compare({ day: DAY, sheets: one, ...NOTHING_SAID })).rejects.toThrow(
      /比对至少要两份/,
    );
    expect((await engine.lines(query(0, 'different'))).total).toBeGreaterThan(0);
  });

  it('takes the system that a person names', async () => {
    const local = new LocalReconcile();
    const sheets = await readSources(local);
    const named = sheets.map(({ id }) => (id.endsWith('核验APP') ? { id, system: 'H' } : { id }));
    const { systems } = await local.compare({ day: DAY, sheets: named, ...NOTHING_SAID });
    expect(systems[0]!.system).toBe('“回头看”工作模块');
  });

  it('with a file beside the workbook says where its cells are, and jumps only to those of the workbook', async () => {
    const local = new LocalReconcile();
    const sheets = await readSources(local, '核验APP导出.xlsx');
    const name = '三年行动档案.xlsx';
    await local.addFile(name, await sampleFile(name));
    const { sheets: all } = await local.sources({ day: DAY });
    const beside = all.filter(({ file, isList }) => file === name && isList);
    const chosen = [...sheets, ...beside].map(({ id }) => ({ id }));
    const { pairs } = await local.compare({ day: DAY, sheets: chosen, ...NOTHING_SAID });
    expect(pairs).toHaveLength(1);
    const [row] = await allLines(local, query(0, 'different'));
    expect(row!.cells.map(({ side, place }) => [side, place === undefined])).toEqual([
      ['left', false],
      ['right', true],
    ]);
    expect(row!.cells[1]!.where).toMatch(/^《三年行动档案\.xlsx》.+!([A-Z]+\d+|第\d+行)$/);
  });
});

describe('a list of lines', () => {
  it('holds every difference with both values and both cells', async () => {
    const rows = await allLines(engine, query(0, 'different'));
    const wanted = seeded(0, ['不同', '甲方缺失', '乙方缺失']);
    expect(rows).toHaveLength(wanted.length);
    expect(rows.map(({ topic }) => topic).sort()).toEqual(wanted.map(({ field }) => field).sort());
    for (const { cells, matched, sentence } of rows) {
      expect(cells.map(({ side }) => side)).toEqual(['left', 'right']);
      expect(cells.every(({ place, where }) => place !== undefined && where !== '')).toBe(true);
      expect(matched).not.toBe('');
      expect(sentence).toMatch(/。$/);
    }
  });

  it('points to the cell in which the value stands', async () => {
    const rows = await allLines(engine, query(0, 'different'));
    const tables = await sampleTables(BIG);
    for (const { cells } of rows) {
      for (const { place, value } of cells) {
        const table = tables.find(({ name }) => name === place!.sheet)!;
        if (place!.column === undefined || value.includes('*') || value.includes('按成员'))
          continue;
        const written = cellText(table.rows[place!.row!]![place!.column] ?? null);
        expect(written.replace(/\s+/g, ' ').trim()).toBe(value);
      }
    }
  });

  it('is grouped by village or field, and counts what it can be narrowed to', async () => {
    const byVillage = await engine.lines(query(0, 'different'));
    const byTopic = await engine.lines(query(0, 'different', { groupBy: 'topic' }));
    expect(byVillage.groups.reduce((sum, { count }) => sum + count, 0)).toBe(byVillage.total);
    expect(byTopic.groups.map(({ label }) => label).sort()).toEqual(
      byTopic.topics.map(({ label }) => label).sort(),
    );
    const { id, count } = byTopic.topics[0]!;
    expect((await engine.lines(query(0, 'different', { topic: id }))).total).toBe(count);
    const [village] = byVillage.villages;
    const narrow = await allLines(engine, query(0, 'different', { village: village!.id }));
    expect(narrow).toHaveLength(village!.count);
    expect(narrow.every(({ household }) => household.startsWith(village!.id))).toBe(true);
  });

  it('is searched by words in household, field, values and sentence', async () => {
    const [row] = await allLines(engine, query(0, 'different'));
    const name = row!.household.split(' ').at(-1)!;
    const found = await allLines(engine, query(0, 'different', { text: `${name} ${row!.topic}` }));
    expect(found.map(({ index }) => index)).toContain(row!.index);
    expect(await engine.lines(query(0, 'different', { text: '没有这样的词' }))).toMatchObject({
      total: 0,
      groups: [],
    });
  });

  it('of households on one side only is grouped by why', async () => {
    const { topics } = await engine.lines(query(1, 'onlyLeft', { groupBy: 'topic' }));
    expect(topics.length).toBeGreaterThan(1);
    expect(topics[0]!.label).toContain('正常');
  });

  it('shows no whole certificate number', async () => {
    for (const outcome of ['different', 'candidates', 'onlyRight', 'compatible'] as const) {
      const rows = await allLines(engine, query(0, outcome));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(JSON.stringify({ ...row, asked: undefined })).not.toMatch(/\d{15}/);
      }
    }
  });

  it('of a pair that is gone is refused', async () => {
    await expect(engine.lines(query(9, 'same'))).rejects.toThrow(/请重新比对/);
    await expect(new LocalReconcile().lines(query(0, 'same'))).rejects.toThrow(/请先点“比对”/);
  });
});

describe('a decision', () => {
  it.each([
    [true, -1, 1],
    [false, -1, 0],
  ])('same=%s settles a candidate', async (same, candidates, matched) => {
    const local = new LocalReconcile();
    const { comparison: before } = await comparedEngine(local);
    const [row] = await allLines(local, query(0, 'candidates'));
    const sheets = await readSources(local);
    const { left, right } = row!.asked!;
    const decisions = [{ left, right, same, person: '测试员', date: DAY }];
    const after = await local.compare({ day: DAY, sheets, ...NOTHING_SAID, decisions });
    const [one, other] = [before.pairs[0]!.counts, after.pairs[0]!.counts];
    expect(other.candidates - one.candidates).toBe(candidates);
    expect(other.matched - one.matched).toBe(matched);
  });
});

describe('a village under two names', () => {
  const rows = (village: string) => [
    ['户编号', '户主姓名', '村', '组', '家庭人口'],
    ...['甲', '乙', '丙', '丁'].map((name, at) => [
      ...[`50022910820${at}`, `测试${name}`, village, '1组', '3'],
    ]),
  ];
  const book = new OpenMemoryWorkbook('两村.xlsx', [
    tableOf('核验APP', rows('红军村'), { workbook: '两村.xlsx' }),
    tableOf('国家扶贫系统', rows('长征村'), { workbook: '两村.xlsx' }),
  ]);

  async function compared(villages: readonly VillageAnswer[]) {
    const local = new LocalReconcile();
    await readWorkbook(book, local);
    const sheets = (await local.sources({ day: DAY })).sheets.map(({ id }) => ({ id }));
    const { pairs } = await local.compare({ day: DAY, sheets, decisions: [], villages });
    return { local, pair: pairs[0]! };
  }

  it('is asked about once, and no difference until somebody says so', async () => {
    const { local, pair } = await compared([]);
    expect([pair.villageQuestions, pair.counts.different]).toEqual([1, 0]);
    const [line] = await allLines(local, query(0, 'villages'));
    expect(line!.cells.map(({ value, place }) => [value, place])).toEqual([
      ['红军村', undefined],
      ['长征村', undefined],
    ]);
  });

  it.each([
    [true, 0],
    [false, 4],
  ])('is settled by an answer: same=%s leaves %i differences', async (same, different) => {
    const { local } = await compared([]);
    const { about, ...asked } = (await allLines(local, query(0, 'villages')))[0]!.asked!;
    expect(about).toBe('village');
    const { pair } = await compared([{ ...asked, same, person: '测试员', date: DAY }]);
    expect([pair.villageQuestions, pair.counts.different]).toEqual([0, different]);
  });
});
