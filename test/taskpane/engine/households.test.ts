import { beforeAll, describe, expect, test } from 'vitest';
import type { HouseholdRow, Overview, PaneEngine } from '../../../taskpane/engine/paneEngine';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { visitJudgements } from '../../../taskpane/households/judgementChoice';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { LOOK_BACK, openSample, REQUEST } from './engines';

let engine: PaneEngine;
let overview: Overview;
let everybody: readonly HouseholdRow[];

beforeAll(async () => {
  engine = new LocalEngine();
  await readWorkbook(await openSample(LOOK_BACK), engine);
  overview = await engine.check(REQUEST);
  everybody = await engine.householdRows({}, 0, overview.households);
});

describe('the list of households', () => {
  test('holds every household once, village by village', async () => {
    const { total, groups } = await engine.households({});
    expect(total).toBe(overview.households);
    expect(new Set(everybody.map(({ index }) => index)).size).toBe(total);
    expect(groups.map(({ label, count }) => [label, count])).toEqual(
      overview.villages.map(({ village, households }) => [village, households]),
    );
    let from = 0;
    for (const group of groups) {
      expect(group.from).toBe(from);
      from += group.count;
    }
    expect(from).toBe(total);
  });

  test('counts judgements as the overview does, also while only one is shown', async () => {
    const { judgements } = await engine.households({ judgements: ['preliminarily-safe'] });
    expect(judgements).toEqual(overview.judgements);
    for (const { id, count } of overview.judgements) {
      const list = await engine.households({ judgements: [id] });
      expect(list.total).toBe(count);
      const rows = await engine.householdRows({ judgements: [id] }, 0, count);
      expect(rows.every(({ judgement }) => judgement === id)).toBe(true);
    }
  });

  test('shows for site visits those that the site visit list gets', async () => {
    const query = { judgements: visitJudgements };
    const { total } = await engine.households(query);
    expect(total).toBeGreaterThan(0);
    const { sheets } = await engine.plan('lists', { only: ['site-visit-list'] });
    expect(sheets[0]).toMatchObject({ name: '外业现场核实清单', kind: 'create', rows: total });
  });

  test('finds words in names and codes, and nobody for words nobody has', async () => {
    const sought = everybody.find(({ household }) => household.includes(' '))!;
    const text = sought.household;
    const { total } = await engine.households({ text });
    const rows = await engine.householdRows({ text }, 0, total);
    expect(rows).toContainEqual(sought);
    expect(rows.length).toBeLessThan(everybody.length);
    expect((await engine.households({ text: '没有这个人' })).total).toBe(0);
    expect((await engine.households({ text: '' })).total).toBe(everybody.length);
  });

  test('says of each why, and where it stands', async () => {
    for (const row of everybody) {
      expect(row.reason).toMatch(/[\u4e00-\u9fff].*[。；]$/su);
      expect(row.reason).not.toMatch(/\d{17}/u);
    }
    const last = everybody.at(-1)!;
    const card = await engine.householdAt(last.sheet, last.row);
    expect(card).toMatchObject({ household: last.household, reason: last.reason });
  });

  test('tells what to call a household that an exemption names, without its number', async () => {
    const { total } = await engine.findings({ groupBy: 'none' });
    const rows = await engine.findingRows({ groupBy: 'none' }, 0, total);
    const row = rows.find(({ canExempt }) => canExempt)!;
    const { household } = await engine.exemptionFor(row.index, '已核实', '甲');
    expect(await engine.householdLabels([household, 'id:500229199903159016'])).toEqual([
      row.household,
      undefined,
    ]);
    expect(await new LocalEngine().householdLabels([household])).toEqual([undefined]);
  });

  test('ends where it ends', async () => {
    expect(await engine.householdRows({}, overview.households - 1, 50)).toHaveLength(1);
    expect(await engine.householdRows({}, overview.households, 50)).toEqual([]);
  });
});
