import { beforeEach, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { ProfileRefused } from '../../../src/policy/profiles/profileRefused';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { fetchPlan } from '../../../taskpane/engine/feed';
import type { PaneEngine, Question } from '../../../taskpane/engine/paneEngine';
import { households, sheet } from '../../acceptance/township';
import { allRows, checkedEngine, LOOK_BACK, openSample, REQUEST, samples } from './engines';

const PROFILE: ProfileFile = { extends: 'gaoyan-2024', id: 'own', title: '本镇方案' };

const workbookOf = (...tables: readonly RawTable[]) => new OpenMemoryWorkbook('台账.xlsx', tables);

const rowsOf = async (engine: PaneEngine, rule: string) =>
  allRows(engine, { groupBy: 'none', rule });

describe('an answer', () => {
  const wordTable = () =>
    sheet(households({ 结构类型: '砖房' }, { 结构类型: '砖房' }, { 结构类型: '砖混结构' }));
  const header = (cell: string) => wordTable().rows.findIndex((row) => row.includes(cell));

  test('on a word serves every cell with it, and it is read from then on', async () => {
    const workbook = workbookOf(wordTable());
    const engine = await checkedEngine(workbook);
    const [question, ...others] = await engine.questions();
    expect(others).toEqual([]);
    const column = wordTable().rows[header('结构类型')]!.indexOf('结构类型');
    const first = header('结构类型') + 1;
    expect(question).toMatchObject({
      kind: 'word',
      text: '“砖房”是指哪种结构类型？',
      count: 2,
      choices: [
        { id: 'brick-concrete', label: '砖混结构' },
        { id: 'brick-timber', label: '砖木结构' },
      ],
    });
    expect(question!.places.map((place) => [place.row, place.column])).toEqual([
      [first, column],
      [first + 1, column],
    ]);
    const before = await rowsOf(engine, 'cell-unreadable');
    expect(before.map(({ row }) => row)).toEqual([first, first + 1]);
    const profile = await engine.answer(PROFILE, question!.id, 'brick-timber');
    expect(profile.vocabularies).toEqual({ structure: { spellings: { 砖房: '砖木结构' } } });
    const overview = await engine.recheck({ ...REQUEST, profile });
    expect(overview.questions).toBe(0);
    expect(await rowsOf(engine, 'cell-unreadable')).toEqual([]);
  });

  test.each([
    ['a bare code', '3'],
    ['a long remark', '一层是砖墙二层是木板房屋顶盖瓦'],
    ['a form with nothing ticked', '□砖混□砖木'],
  ])('is not asked for on %s, which says something else in every household', async (_, word) => {
    const engine = await checkedEngine(workbookOf(sheet(households({ 结构类型: word }))));
    expect(await rowsOf(engine, 'cell-unreadable')).toHaveLength(1);
    expect(await engine.questions()).toEqual([]);
  });

  test('is not asked for where the word is known to say nothing', async () => {
    const engine = await checkedEngine(workbookOf(sheet(households({ 现场结论: '已核实' }))));
    expect(await rowsOf(engine, 'cell-unreadable')).toHaveLength(1);
    expect(await engine.questions()).toEqual([]);
  });

  test('on a column maps it wherever it stands', async () => {
    const rows = households({ 保障方式: '危房改造' }, { 保障方式: '危房改造' });
    const engine = await checkedEngine(workbookOf(sheet(rows, '甲村'), sheet(rows, '乙村')));
    const [question] = await engine.questions();
    expect(question).toMatchObject({
      id: 'column:保障方式',
      kind: 'column',
      text: '“保障方式”这一列填的是什么？',
      count: 2,
      choices: [
        { id: 'guaranteeMethod', label: '住房保障方式' },
        { id: 'ledgerMeasure', label: '保障方式' },
        { id: 'not-used', label: '都不是，这一列不用' },
      ],
    });
    const profile = await engine.answer(PROFILE, question!.id, 'guaranteeMethod');
    expect(profile.headers).toEqual({ 保障方式: '住房保障方式' });
    const overview = await engine.recheck({ ...REQUEST, profile });
    for (const { columns } of overview.sheets) {
      const column = columns.find(({ header }) => header === '保障方式');
      expect(column).toMatchObject({
        field: 'guaranteeMethod',
        by: 'told',
        samples: ['危房改造', '危房改造'],
      });
    }
    expect(await engine.questions()).toEqual([]);
  });

  test('on a column may be that it is none of the fields', async () => {
    const rows = households({ 保障方式: '危房改造' });
    const engine = await checkedEngine(workbookOf(sheet(rows)));
    const [question] = await engine.questions();
    const profile = await engine.answer(PROFILE, question!.id, 'not-used');
    expect(profile.headers).toEqual({ 保障方式: '不用' });
    const overview = await engine.recheck({ ...REQUEST, profile });
    const [first] = overview.sheets;
    expect(first!.columns.find(({ header }) => header === '保障方式')).toMatchObject({
      field: undefined,
      by: 'told',
    });
    expect(await engine.questions()).toEqual([]);
    expect(await rowsOf(engine, 'header-not-recognised')).toEqual([]);
  });

  describe('on a village', () => {
    const village = (name: string, count: number): readonly CellValue[][] =>
      Array.from({ length: count }, (_, index) => [
        ...[name, `${index + 1}组`, `${name}${index}`, `测试${name}${index}`, '自有农村住房'],
      ]);
    const table = tableOf('住户表', [
      ['村', '组', '户编号', '户主姓名', '现住房情况'],
      ...village('红军村', 20),
      ...village('红均村', 2),
      ...village('东街社区', 9),
      ...village('西街社区', 1),
    ]);
    let engine: PaneEngine;
    let question: Question;
    beforeEach(async () => {
      engine = await checkedEngine(workbookOf(table));
      const questions = await engine.questions();
      expect(questions.map(({ text }) => text)).toEqual(['“红均村”是不是“红军村”写错了？']);
      question = questions[0]!;
    });

    test('that it is misspelt counts its households with the other', async () => {
      expect(question.places.map(({ where }) => where)).toEqual(['A22', 'A23']);
      const profile = await engine.answer(PROFILE, question.id, 'same');
      const overview = await engine.recheck({ ...REQUEST, profile });
      expect(overview.villages.map(({ village: name, households: n }) => [name, n])).toEqual([
        ['红军村', 22],
        ['东街社区', 9],
        ['西街社区', 1],
      ]);
      expect(overview.questions).toBe(0);
    });

    test('that it is another village leaves it and is not asked again', async () => {
      const profile = await engine.answer(PROFILE, question.id, 'different');
      const overview = await engine.recheck({ ...REQUEST, profile });
      expect(overview.villages).toHaveLength(4);
      expect(overview.questions).toBe(0);
    });

    test('that contradicts the profile is refused', async () => {
      const told = { ...PROFILE, villages: [{ name: '红星村', aliases: ['红均村'] }] };
      await expect(engine.answer(told, question.id, 'same')).rejects.toThrow(ProfileRefused);
    });

    test('must be one of the choices to a question there is', async () => {
      await expect(engine.answer(PROFILE, question.id, 'perhaps')).rejects.toThrow(JobRefused);
      await expect(engine.answer(PROFILE, 'word:x:y', 'same')).rejects.toThrow(JobRefused);
    });
  });
});

test.each(samples)('every word asked about in %s is read once it is answered', async (name) => {
  const engine = await checkedEngine(await openSample(name));
  const asked = await engine.questions();
  let profile = PROFILE;
  for (const { id, choices } of asked) profile = await engine.answer(profile, id, choices[0]!.id);
  const overview = await engine.recheck({ ...REQUEST, profile });
  const left = new Set((await engine.questions()).map(({ id }) => id));
  expect(overview.questions).toBe(left.size);
  expect(asked.filter(({ id, kind }) => kind === 'word' && left.has(id))).toEqual([]);
});

describe('a fix', () => {
  test('writes the suggestions into their cells, and the findings are gone', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const fixable = (await allRows(engine)).filter(({ canFix }) => canFix);
    expect(fixable.length).toBeGreaterThan(0);
    const preview = await engine.planFix(fixable.map(({ index }) => index));
    expect(preview).toMatchObject({ empty: false, notes: [] });
    expect(preview.sheets.reduce((sum, { changedCells }) => sum + changedCells, 0)).toBe(
      new Set(fixable.map(({ sheet: name, where }) => `${name} ${where}`)).size,
    );
    const plan = await fetchPlan(engine);
    await workbook.apply(plan);
    const again = await checkedEngine(workbook);
    expect((await allRows(again)).filter(({ canFix }) => canFix)).toEqual([]);
    const [step] = await workbook.undoSteps();
    await workbook.restore(step!.id);
    expect(await workbook.readSheets()).toEqual(await (await openSample(LOOK_BACK)).readSheets());
  });

  test('leaves out findings without a suggestion and formulas', async () => {
    const plain = sheet(households({ 身份证号: ' 500229199903159016' }));
    const at = plain.rows.findIndex((row) => row.includes(' 500229199903159016'));
    const column = plain.rows[at]!.indexOf(' 500229199903159016');
    const typed = await checkedEngine(workbookOf(plain));
    const [spelling] = await rowsOf(typed, 'id-number-spelling');
    expect(spelling).toMatchObject({ canFix: true, row: at, column });
    const formula = { ...plain, formulas: new Map([[at, [column]]]) };
    const computed = await checkedEngine(workbookOf(formula));
    const [same] = await rowsOf(computed, 'id-number-spelling');
    expect(same!.canFix).toBe(false);
    const preview = await computed.planFix([same!.index]);
    expect(preview.empty).toBe(true);
    expect(await fetchPlan(computed)).toEqual({ sentences: [], writes: [] });
  });
});

describe('an exemption', () => {
  test('takes the finding out of the list and counts it', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const before = await allRows(engine);
    const row = before.find(({ canExempt }) => canExempt)!;
    const exemption = await engine.exemptionFor(row.index, ' 已入户核实 ', '李干部');
    expect(exemption).toMatchObject({
      rule: row.rule,
      reason: '已入户核实',
      person: '李干部',
      date: REQUEST.day,
    });
    const overview = await engine.recheck({ ...REQUEST, exemptions: [exemption] });
    expect([overview.exempted, overview.lapsedExemptions]).toEqual([1, []]);
    expect(await allRows(engine)).toHaveLength(before.length - 1);
    const back = await engine.recheck(REQUEST);
    expect(back.exempted).toBe(0);
    expect(await allRows(engine)).toEqual(before);
  });

  test('lapses when the cell changes', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const row = (await allRows(engine)).find(
      ({ canExempt, column }) => canExempt && column !== undefined,
    )!;
    const exemption = await engine.exemptionFor(row.index, '已核实', '李干部');
    const other = { ...exemption, value: `${exemption.value}改过` };
    const overview = await engine.recheck({ ...REQUEST, exemptions: [other] });
    expect([overview.exempted, overview.lapsedExemptions]).toEqual([0, [other]]);
  });

  test.each([
    ['a reason', '', '李干部', /为什么/],
    ['a person', '已核实', ' ', /经办人/],
  ])('needs %s', async (_, reason, person, sentence) => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const row = (await allRows(engine)).find(({ canExempt }) => canExempt)!;
    await expect(engine.exemptionFor(row.index, reason, person)).rejects.toThrow(sentence);
  });

  test('is refused for what must be put right', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const row = (await allRows(engine)).find(({ severity }) => severity === 'error')!;
    expect(row.canExempt).toBe(false);
    await expect(engine.exemptionFor(row.index, '已核实', '李干部')).rejects.toThrow(/必须改正/);
  });
});
