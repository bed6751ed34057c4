import { dayToSerial, cellText } from '../../../src/domain/cell';
import type { LedgerColumn, LedgerDefinition, SheetFrame } from '../../../src/domain/ledger';
import type { PlannedValue } from '../../../src/domain/writePlan';

/** A household as the small ledger of these tests knows it. */
export interface Person {
  /** Who it truly is, whatever its numbers say; the ledger never sees this. */
  readonly who: number;
  readonly village: string;
  readonly name: string;
  readonly code: string;
  readonly idNumber: string;
  readonly grade: string;
  readonly officer: string;
  readonly source: string;
}

const text = (
  id: string,
  header: string,
  fill: (row: Person) => PlannedValue,
): LedgerColumn<Person> => ({
  id,
  header,
  owner: 'tool',
  format: 'text',
  width: 10,
  fill,
  source: 'proposal',
});

const blankAsNull = (value: string): PlannedValue => (value === '' ? null : value);
const DAY = dayToSerial(2026, 11, 22);

/** One column of every kind the product has. */
export const smallLedger: LedgerDefinition<Person> = {
  id: 'small-ledger',
  sheetName: '小台账',
  title: '小台账',
  clause: 'proposal',
  keyOf: ({ code, idNumber, name }) =>
    code !== '' ? `code:${code}` : idNumber !== '' ? `id:${idNumber}` : `name:${name}`,
  villageOf: ({ village }) => village,
  identities: [
    { columns: ['household-code'] },
    { columns: ['id-number'] },
    { columns: ['village', 'head-name'], weak: true },
  ],
  labelColumns: ['household-code', 'head-name'],
  goneMark: { column: 'state', text: '已不在范围' },
  columns: [
    {
      id: 'serial',
      header: '序号',
      owner: 'tool',
      format: 'integer',
      width: 6,
      serial: true,
      source: 'proposal',
    },
    text('village', '村', ({ village }) => village),
    text('household-code', '户编号', ({ code }) => blankAsNull(code)),
    text('head-name', '户主姓名', ({ name }) => name),
    text('id-number', '证件号码', ({ idNumber }) => blankAsNull(idNumber)),
    text('grade', '鉴定等级', ({ grade }) => blankAsNull(grade)),
    { ...text('officer', '核实责任人', ({ officer }) => blankAsNull(officer)), owner: 'both' },
    {
      ...text('found-on', '发现日期', () => ({ kind: 'date', serial: DAY })),
      format: 'date',
      once: true,
    },
    {
      ...text('deadline', '完成时限', () => ({ kind: 'date', serial: DAY + 30 })),
      owner: 'both',
      format: 'date',
    },
    {
      id: 'days-left',
      header: '剩余天数',
      owner: 'tool',
      format: 'integer',
      width: 8,
      source: 'proposal',
      fill: (_, standing) => {
        const deadline = standing('deadline');
        if (typeof deadline !== 'object' || deadline?.kind !== 'date') return null;
        return deadline.serial - DAY;
      },
    },
    {
      id: 'note',
      header: '处理情况',
      owner: 'clerk',
      format: 'text',
      width: 20,
      oneOf: ['已办', '未办'],
      source: 'proposal',
    },
    text('state', '台账状态', () => '在册'),
    text('source', '来源', ({ source }) => source),
  ],
};

export function frameOn(day: string): SheetFrame {
  return {
    day,
    caption: `由安居台账生成：小台账 · ${day}`,
    signature: '填报单位：',
    tail: ['说明：此表用于测试。', '审核人：　　填表人：'],
  };
}

export function person(who: number, changes: Partial<Person> = {}): Person {
  return {
    who,
    village: `第${(who % 3) + 1}村`,
    name: `测试户${who}`,
    code: `H${1000 + who}`,
    idNumber: `ID${2000 + who}`,
    grade: 'C',
    officer: '驻村工作队员',
    source: `住户表!${who + 2}`,
    ...changes,
  };
}

export function textOf(value: PlannedValue): string {
  return cellText(value);
}
