import { describe, expect, it } from 'vitest';
import * as functions from '../../functions/functions';
import { cellAnswers } from '../../functions/cellAnswers';
import { argumentsOf, EXAMPLE_DAY, examples } from '../../functions/examples';
import type { FieldId } from '../../src/domain/household';
import { formatDate, parseIsoDate } from '../../src/domain/partialDate';
import { idBirthDate } from '../../src/domain/read/idNumber';
import { readField } from '../../src/domain/read/readers';
import { valueText } from '../../src/domain/read/valueText';
import { vocabularies } from '../../src/policy/vocabularies';
import { checkTables } from '../../src/jobs/checkWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { excelHands } from './excelHands';

const names = Object.keys(functions) as (keyof typeof functions)[];
const cellFunctions = Object.keys(cellAnswers) as (keyof typeof cellAnswers)[];
const context = { today: parseIsoDate(EXAMPLE_DAY)!, vocabularies };

describe('examples of the guide', () => {
  it.each(examples)('$name of $value', async (example) => {
    const { name, answer } = example;
    const answering: (...given: never[]) => unknown = functions[name];
    const answered = await answering(...(argumentsOf(example) as never[]));
    expect(answered).toEqual(typeof answer === 'object' ? answer : [[answer]]);
  });

  it('there is one for every function', () => {
    const shown = new Set(examples.map(({ name }) => name));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  const ask = (values: unknown, day?: unknown): unknown => {
    const cells = values as unknown[][];
    return name === 'reconcile'
      ? functions.reconcile(cells, cells, day)
      : functions[name](cells, day);
  };

  it.each([[''], [null], [undefined]])('blank (%o) gives blank', async (nothing) => {
    expect(await ask([[nothing]])).toEqual([['']]);
  });

  it.each([
    ['an error value', { code: '#N/A' }],
    ['an error data type', { type: 'Error', basicType: 'Error', basicValue: '#REF!' }],
    ['a data type without a value', { type: 'Entity', text: '重庆', basicValue: {} }],
    ['a logical value', true],
    ['a number that lost digits', 5.12229e17],
    ['not a number at all', Number.NaN],
    ['a line break', '\n'],
    ['words', '看不懂的内容'],
  ])('%s gives text or a number, never an error', async (_, value) => {
    const [[answer]] = (await ask([[value]])) as [[unknown]];
    expect(['string', 'number']).toContain(typeof answer);
    expect(String(answer)).not.toMatch(/#|NaN|undefined|null|object/);
  });

  it('one value instead of a range is answered too', async () => {
    expect(await ask('')).toEqual([['']]);
  });
});

describe('day of the check', () => {
  it.each([['2024-10-13'], ['2024年10月13日'], [45578], [20241013]])('%s is a day', (day) => {
    expect(functions.appraisalYear([['2024-10-13']], day)).toEqual([[2024]]);
    expect(functions.appraisalYear([['2024-10-14']], day)).toEqual([
      ['请核对：晚于检查日期（2024-10-13），可能是笔误'],
    ]);
  });

  it.each([['2024'], ['2024-10'], ['明天'], [true]])('%s is none and is said so', async (day) => {
    const sentence = expect.stringMatching(/^检查日期“.+”不是一个日期/) as string;
    expect(functions.appraisalYear([['2024-10-13']], day)).toEqual([[sentence]]);
    expect(await functions.judge([['户主姓名', '村']], day)).toEqual([[sentence]]);
  });

  it('left out, it is today', () => {
    const year = new Date().getFullYear();
    expect(functions.appraisalYear([[year]])).toEqual([[year]]);
    expect(functions.appraisalYear([[year + 1]])).not.toEqual([[year + 1]]);
  });

  it('is not taken from the invocation, which Excel hands over after the last argument', () => {
    const invocation = { functionName: 'APPRAISALYEAR', address: '表1!A1' };
    expect(functions.appraisalYear([['2019.5']], invocation)).toEqual([[2019]]);
  });
});

describe('single cells of the sample sheets are answered as the readers read them', async () => {
  const sample = await openFile('samples/回头看_高燕镇示例.xlsx');
  const tables = await sample.readSheets();
  const { sheets } = checkTables(tables, { profile: gaoyan2024, day: EXAMPLE_DAY });
  const dirty = await (await openFile('samples/脏数据.xlsx')).readSheets();
  const everyDirtyCell = dirty.flatMap(({ rows }) => rows.flat());

  it.each(cellFunctions)('%s', (name) => {
    const { field } = cellAnswers[name];
    const column = sheets[0]!.mapped.find((mapped) => mapped.field === field)?.column;
    expect(column).toBeDefined();
    const cells = [...tables[0]!.rows.map((row) => row[column!] ?? null), ...everyDirtyCell];
    // A date in another column than one of dates has lost what makes it one.
    const seen = cells.filter(
      (cell) => field === 'appraisalDate' || typeof cell !== 'object' || cell?.kind !== 'date',
    );
    const answers = functions[name](
      seen.map((cell) => [excelHands(cell)]),
      EXAMPLE_DAY,
    );
    expect(answers.length).toBeGreaterThan(300);
    expect(answers.map(([answer]) => answer)).toEqual(
      seen.map((cell) => expected(name, field, cell)),
    );
  });
});

function expected(name: string, field: FieldId, cell: Parameters<typeof readField>[1]): unknown {
  const reading = readField(field, cell, context);
  if (reading.state === 'blank') return '';
  if (reading.state === 'unreadable') return `请核对：${reading.why}`;
  switch (name) {
    case 'idCheck':
      return expect.stringMatching(/^正确/);
    case 'birthDate':
      return formatDate(idBirthDate(reading.value as Parameters<typeof idBirthDate>[0]));
    case 'appraisalYear':
    case 'beforeCutoff':
      return dateAnswer(name, reading.value as { year: number; orEarlier?: true });
    default:
      return valueText(field, reading.value, vocabularies);
  }
}

function dateAnswer(
  name: string,
  { year, orEarlier }: { year: number; orEarlier?: true },
): unknown {
  if (name === 'appraisalYear') return orEarlier ? `${year + 1}年以前` : year;
  if (year < 2020) return '是';
  return orEarlier ? expect.stringContaining('不能确定') : '否';
}
