import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { readSheets } from '../../src/domain/layout/readSheets';
import type { Household } from '../../src/domain/household';
import { tableOf } from '../../src/domain/rawTable';
import { statementOf } from '../../src/policy/problemStatement';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { type Withheld, withheld, withheldSentence } from '../../src/policy/submissionGate';

const WHO = ['村', '户主姓名', '证件号码'];
const PERSON = ['红军村', '张平安', '512229196807209028'];

const ANSWERED = { 核实人: '李某', 核实日期: '2024-10-01' };

type Columns = Readonly<Record<string, CellValue>>;

function gate(columns: Columns, elsewhere?: Columns): Withheld | undefined {
  const statements = elsewhere === undefined ? [] : [statementOf(row(elsewhere), '核验问题清单')];
  return withheld(row(columns), { statements, answerIn: '整改台账' });
}

function row(columns: Columns): Household {
  const rows = [
    [...WHO, ...Object.keys(columns)],
    [...PERSON, ...Object.values(columns)],
  ];
  const today = { year: 2024, month: 10, day: 12 };
  const { households } = readSheets([tableOf('住户表', rows)], { ...gaoyan2024, today });
  expect(households).toHaveLength(1);
  return households[0]!;
}

describe('the gate before everything that is handed in', () => {
  it.each([
    ['疑似', 'suspected'],
    ['未核实', 'suspected'],
    ['核实中', 'verifying'],
    ['现场核实中', 'verifying'],
  ])('is shut while the state is %s', (written, state) => {
    expect(gate({ 问题状态: written })).toMatchObject({ state });
  });

  it('is open when nothing is written', () => {
    expect(gate({ 问题状态: null })).toBe(undefined);
  });

  it.each(['属实', '排除', '上报', '整改中', '已销号'])(
    'is open when somebody has moved it to %s on a day, and shut when nobody has',
    (written) => {
      expect(gate({ 问题状态: written, ...ANSWERED })).toBe(undefined);
      expect(gate({ 问题状态: written })).toMatchObject({ unanswered: true });
    },
  );

  it('says where to answer for a state when the list has no columns for it', () => {
    expect(gate({ 问题状态: '属实' })?.why).toBe(
      '问题状态已填“属实”，但没有核实人、核实日期；请在生成的“整改台账”该户一行填写状态、核实人、核实日期，或在本表加上“核实人”“核实日期”两列填写后再报。',
    );
  });

  it('takes an answer that stands in another sheet, but for no suspicion', () => {
    const answered = { 问题状态: '排除', ...ANSWERED };
    expect(gate({ 问题状态: '属实' }, answered)).toBe(undefined);
    expect(gate({ 备注: '疑似危房' }, answered)).toBe(undefined);
    expect(gate({ 问题状态: '疑似' }, answered)).toMatchObject({ state: 'suspected' });
    expect(gate({ 问题状态: '属实', ...ANSWERED }, { 问题状态: '疑似' })?.why).toBe(
      '“核验问题清单”的问题状态是“疑似”，还没有核实清楚，请核实后写明结果、核实人和核实日期再报送。',
    );
  });

  it.each(['√', '是', '已核实'])(
    'is not opened by %s, which says nothing of the result',
    (tick) => {
      expect(gate({ 问题状态: tick })?.why).toContain(`“${tick}”`);
    },
  );

  it.each([
    [null, '2024-10-01', '但没有核实人；请在“核实人”“核实日期”列填写后再报。'],
    ['李某', null, '但没有核实日期；'],
    [null, null, '但没有核实人、核实日期；'],
    ['√', '2024-10-01', '核实人“√”不能识别'],
    ['李某', '国庆前', '核实日期“国庆前”不能识别'],
  ])('asks who has moved the state and when: %s, %s', (person, day, words) => {
    const found = gate({ 问题状态: '属实', 核实人: person, 核实日期: day });
    expect(found).toMatchObject({ state: 'confirmed' });
    expect(found?.why).toContain(words);
  });

  it('opens when a named person has moved the state on a day', () => {
    expect(gate({ 问题状态: '排除', ...ANSWERED })).toBe(undefined);
  });

  it('is shut by words of suspicion where no state is filled in, and opened by the state', () => {
    expect(gate({ 备注: '疑似危房' })?.why).toContain('疑似危房');
    expect(gate({ 发现问题: '疑似后墙开裂' })?.why).toContain('疑似后墙开裂');
    expect(gate({ 备注: '疑似危房', 问题状态: '排除', ...ANSWERED })).toBe(undefined);
  });

  it('counts whom it holds back, and is silent when it holds back nobody', () => {
    expect(withheldSentence(0)).toBe('');
    expect(withheldSentence(3)).toContain('已拦截3户');
  });
});
