import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { readSheets } from '../../src/domain/layout/readSheets';
import { tableOf } from '../../src/domain/rawTable';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import {
  type Withheld,
  withheld,
  withheldAmong,
  withheldSentence,
} from '../../src/policy/submissionGate';

const WHO = ['村', '户主姓名', '证件号码'];
const PERSON = ['红军村', '张平安', '512229196807209028'];

function gate(columns: Readonly<Record<string, CellValue>>): Withheld | undefined {
  const rows = [
    [...WHO, ...Object.keys(columns)],
    [...PERSON, ...Object.values(columns)],
  ];
  const today = { year: 2024, month: 10, day: 12 };
  const { households } = readSheets([tableOf('住户表', rows)], { ...gaoyan2024, today });
  expect(households).toHaveLength(1);
  return withheld(households[0]!);
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

  it.each(['属实', '排除', '上报', '整改中', '已销号', null])(
    'is open when it is %s',
    (written) => {
      expect(gate({ 问题状态: written })).toBe(undefined);
    },
  );

  it.each(['√', '是', '已核实'])(
    'is not opened by %s, which says nothing of the result',
    (tick) => {
      expect(gate({ 问题状态: tick })?.why).toContain(`“${tick}”`);
    },
  );

  it.each([
    [null, '2024-10-01', '没有写核实人，'],
    ['李某', null, '没有写核实日期，'],
    [null, null, '没有写核实人和核实日期，'],
  ])('asks who has moved the state and when: %s, %s', (person, day, words) => {
    const found = gate({ 问题状态: '属实', 核实人: person, 核实日期: day });
    expect(found).toMatchObject({ state: 'confirmed' });
    expect(found?.why).toContain(words);
  });

  it('opens when a named person has moved the state on a day', () => {
    expect(gate({ 问题状态: '排除', 核实人: '李某', 核实日期: '2024-10-01' })).toBe(undefined);
  });

  it('is shut by words of suspicion where no state is filled in, and opened by the state', () => {
    expect(gate({ 备注: '疑似危房' })?.why).toContain('疑似危房');
    expect(gate({ 发现问题: '疑似后墙开裂' })?.why).toContain('疑似后墙开裂');
    expect(gate({ 备注: '疑似危房', 问题状态: '排除' })).toBe(undefined);
  });

  it('counts whom it holds back, and is silent when it holds back nobody', () => {
    expect(withheldAmong([])).toEqual(new Map());
    expect(withheldSentence(0)).toBe('');
    expect(withheldSentence(3)).toContain('已拦截3户');
  });
});
