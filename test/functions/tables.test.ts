import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, judge } from '../../functions/functions';
import { severityLabels } from '../../src/domain/finding';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import { judgementLabels } from '../../src/domain/summary';
import { checkTables, JobRefused } from '../../src/jobs/checkWorkbooks';
import { messagesOf } from '../../src/jobs/messagesOf';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { excelHandsTable } from './excelHands';

const DAY = '2024-10-12';

/** What a function cannot see, and how its findings then differ: lost from the job's, and new. */
const EXCEPTIONS: Readonly<Record<string, { lost: readonly RegExp[]; new: readonly RegExp[] }>> = {
  // The number format: a group that became a date is only a number.
  '回头看_高燕镇示例.xlsx/回头看台账': { lost: [/^39 DT-09 /], new: [/^39 DT-07 .*不像组号/] },
  // The name of the sheet, which announces a count.
  '分村表.xlsx/03上村小组，共 48 户，共 157人': { lost: [/HH-05 .*写明48户/], new: [] },
  // Merged cells: a row outside of them belongs to the household above.
  '户信息_合并单元格.xlsx/人户合表': { lost: [/^13 DT-02 /], new: [/^11 HH-02 /] },
};

const sheets: { name: string; table: RawTable }[] = [];
for (const file of readdirSync('samples').filter((name) => name.endsWith('.xlsx'))) {
  const workbook = await openFile(`samples/${file}`);
  for (const table of await workbook.readSheets()) {
    sheets.push({ name: `${file}/${table.name}`, table });
  }
}

function checked(table: RawTable) {
  try {
    return checkTables([table], { profile: defaultProfile, day: DAY });
  } catch (refused) {
    if (refused instanceof JobRefused) return undefined;
    throw refused;
  }
}

describe.each(sheets)('$name', ({ name, table }) => {
  const result = checked(table);
  const values = excelHandsTable(table);

  it('judges every household as the job does', async () => {
    const rows = await judge(values, DAY);
    if (result === undefined) {
      expect(rows).toEqual([[expect.stringMatching(/^没有认出住户名单/)]]);
      return;
    }
    const told = rows.slice(1).map(([row, , , , , label, triggers, reason]) => ({
      ...{ row, label, triggers, reason },
    }));
    expect(told).toEqual(
      result.households.map((household, index) => {
        const judgement = result.judgements[index]!;
        const triggers = judgement.triggers.map(({ id, reason }) => `${id} ${reason}`).join('；');
        const label = judgementLabels[judgement.result];
        return { row: household.rows[0]! + 1, label, triggers, reason: judgement.reason };
      }),
    );
  });

  it('finds what the job finds', async () => {
    if (result === undefined) return;
    const messageOf = messagesOf(result);
    const numbers = new Map(defaultProfile.rules.map(({ id, number }) => [id, number]));
    const ofJob = result.findings.map((finding) => {
      const row = finding.place.row === undefined ? '' : finding.place.row + 1;
      const { rule, severity } = finding;
      return `${row} ${numbers.get(rule)!} ${severityLabels[severity]} ${messageOf(finding)}`;
    });
    const rows = (await findings(values, DAY)).slice(1);
    const ofFunction = rows.map(([row, severity, rule, , message]) =>
      [row, rule, severity, message].join(' '),
    );
    const except = EXCEPTIONS[name] ?? { lost: [], new: [] };
    const lost = ofJob.filter((line) => !ofFunction.includes(line));
    const fresh = ofFunction.filter((line) => !ofJob.includes(line));
    expect(lost).toEqual(except.lost.map((line) => expect.stringMatching(line) as string));
    expect(fresh).toEqual(except.new.map((line) => expect.stringMatching(line) as string));
    expect(ofFunction).toHaveLength(ofJob.length - except.lost.length + except.new.length);
  });
});

describe('what a function cannot see in a table', () => {
  const HEADER = ['户主姓名', '村', '组', '现住房情况', '鉴定等级', '鉴定日期'];
  const HOUSEHOLD = ['张平安', '红军村', '1组', '自有农村住房', 'B级'];

  const both = async (table: RawTable) => {
    const result = checked(table)!;
    const ofJob = result.findings.map(messagesOf(result));
    const ofFunction = (await findings(excelHandsTable(table), DAY)).map((row) => row.at(-1));
    return { ofJob, ofFunction };
  };

  it('a row struck through is a household like others', async () => {
    const rows = [
      HEADER,
      [...HOUSEHOLD, '2021-05-01'],
      ['李有福', ...HOUSEHOLD.slice(1), '2022-06-01'],
    ];
    const struck = tableOf('名单', rows, { struckRows: new Set([2]) });
    const { ofJob, ofFunction } = await both(struck);
    const message = expect.stringContaining('删除线') as string;
    expect(ofJob).toContainEqual(message);
    expect(ofFunction).not.toContainEqual(message);
    expect(ofFunction).toHaveLength(ofJob.length);
  });

  it('a year typed into a cell shown as a date is the year', async () => {
    const year = 2021;
    const rows = [HEADER, [...HOUSEHOLD, { kind: 'date', serial: year } as const]];
    const { ofJob, ofFunction } = await both(tableOf('名单', rows));
    const message = expect.stringContaining('把年份2021填进了日期格式') as string;
    expect(ofJob).toContainEqual(message);
    expect(ofFunction).not.toContainEqual(message);
  });
});

describe('a table', () => {
  const HEADER = ['户主姓名', '村', '组', '证件号码', '现住房情况', '鉴定等级', '鉴定日期'];

  it('of 100,000 households is judged in one call', async () => {
    const households = Array.from({ length: 100_000 }, (_, index) => [
      ...[
        `张${index}`,
        '红军村',
        (index % 9) + 1,
        '',
        '自有农村住房',
        'B级',
        43_000 + (index % 2000),
      ],
    ]);
    const rows = await judge([HEADER, ...households], DAY);
    expect(rows).toHaveLength(100_001);
    expect(rows.at(-1)![0]).toBe(100_001);
  });

  it('without households says so', async () => {
    expect(await judge([HEADER, HEADER.map(() => '')], DAY)).toHaveLength(1);
  });

  it('without headers says what to select', async () => {
    const sentence = [[expect.stringContaining('请把表头和数据行一起选中')]];
    expect(await findings([['张三', '红军村']], DAY)).toEqual(sentence);
  });
});

describe('single cells', () => {
  it('100,000 are answered in one call', async () => {
    const { grade } = await import('../../functions/functions');
    const answers = grade(Array.from({ length: 100_000 }, (_, index) => [index % 2 ? 'C级' : '']));
    expect(answers.filter(([answer]) => answer === 'C')).toHaveLength(50_000);
  });
});
