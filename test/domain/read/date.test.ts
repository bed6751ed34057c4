import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayToSerial } from '../../../src/domain/cell';
import { daysInMonth, formatDate } from '../../../src/domain/partialDate';
import { readField } from '../../../src/domain/read/readers';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

const year = (y: number): object => ({ year: y });
const month = (y: number, m: number): object => ({ year: y, month: m });
const day = (y: number, m: number, d: number): object => ({ year: y, month: m, day: d });

describe('鉴定日期: numeric cells (brief §5.4)', () => {
  itReads('appraisalDate', [
    [{ kind: 'date', serial: 43830 }, reads(day(2019, 12, 31))],
    [43831, readsNoting(day(2020, 1, 1), /序列号/)],
    [20_000, readsNoting(day(1954, 10, 3), /序列号/)],
    [19_999, asks(/不像/)],
    [2019, reads(year(2019))],
    [201912, reads(month(2019, 12))],
    [201913, asks(/没有13月/, year(2019))],
    [202005, reads(month(2020, 5))],
    [20191205, reads(day(2019, 12, 5))],
    [20191305, asks(/没有13月/, year(2019))],
    [20190230, asks(/没有30日/, year(2019))],
    [2019.1, readsNoting(year(2019), /1月或10月/)],
    [2020.1, readsNoting(year(2020), /1月或10月/)],
    [2019.11, reads(month(2019, 11))],
    [2019.12, reads(month(2019, 12))],
    [2019.2, reads(month(2019, 2))],
    [0, saysNone],
    [2109, asks(/晚于/)],
    [2029, asks(/晚于/)],
    [-5, asks(/不像/)],
    [{ kind: 'date', serial: 0 }, saysNone],
    [{ kind: 'date', serial: 2019 }, asks(/年份2019/, year(2019))],
    [{ kind: 'error', code: '#N/A' }, saysNone],
    [true, asks(/逻辑值/)],
    [null, saysNone],
  ]);
});

describe('serial numbers of the edges (brief §5.4)', () => {
  it.each([
    ['2014-12-31', 42004],
    ['2015-01-01', 42005],
    ['2019-12-31', 43830],
    ['2020-01-01', 43831],
    ['2020-06-20', 44002],
    ['2020-06-30', 44012],
    ['2024-09-11', 45546],
  ])('%s is %i', (text, serial) => {
    for (const cell of [{ kind: 'date', serial } as const, serial, String(serial)]) {
      const reading = readField('appraisalDate', cell, context);
      expect(reading.state === 'read' && formatDate(reading.value)).toBe(text);
    }
  });
});

describe('鉴定日期: texts (brief §5.4)', () => {
  itReads('appraisalDate', [
    ['2019.12', reads(month(2019, 12))],
    ['2019-12', reads(month(2019, 12))],
    ['2019/12', reads(month(2019, 12))],
    ['2019年12月', reads(month(2019, 12))],
    ['2019．12', reads(month(2019, 12))],
    ['二〇一九年十二月', reads(month(2019, 12))],
    ['二○一九年十二月二十五日', reads(day(2019, 12, 25))],
    ['2019年12月份', reads(month(2019, 12))],
    ['2019年', reads(year(2019))],
    ['2019', reads(year(2019))],
    ['2019.12.5', reads(day(2019, 12, 5))],
    ['2019/12/5', reads(day(2019, 12, 5))],
    ['2019-12-05 00:00:00', reads(day(2019, 12, 5))],
    ['2019-12-05T08:30:00Z', reads(day(2019, 12, 5))],
    ['2019年12月5日', reads(day(2019, 12, 5))],
    ['2019 年 12 月 5 日', reads(day(2019, 12, 5))],
    ['2019、12、5', reads(day(2019, 12, 5))],
    ['2019。12。5', reads(day(2019, 12, 5))],
    ['２０１９－１２－５', reads(day(2019, 12, 5))],
    ['19年12月', readsNoting(month(2019, 12), /两位年份/)],
    ['19.12.5', readsNoting(day(2019, 12, 5), /两位年份/)],
    ['98年6月', readsNoting(month(1998, 6), /1998/)],
    ['5/12/2019', readsNoting(year(2019), /先后不明/)],
    ['12/5/2019', readsNoting(year(2019), /先后不明/)],
    ['25/12/2019', reads(day(2019, 12, 25))],
    ['12/25/2019', reads(day(2019, 12, 25))],
    ['2019年底', readsNoting(year(2019), /只能确定年份/)],
    ['2019年初', readsNoting(year(2019), /只能确定年份/)],
    ['2019年上半年', readsNoting(year(2019), /只能确定年份/)],
    ['2019年春', readsNoting(year(2019), /只能确定年份/)],
    ['2019年第一季度', readsNoting(year(2019), /只能确定年份/)],
    ['2019年5-6月', readsNoting(year(2019), /几个月/)],
    ['2019年3月、2019年8月', readsNoting(year(2019), /几个日期/)],
    ['2019年12月底', readsNoting(month(2019, 12), /年月/)],
    ['2020年前', readsNoting({ year: 2019, orEarlier: true }, /2019年或更早/)],
    ['2020年以前', readsNoting({ year: 2019, orEarlier: true }, /2019年或更早/)],
    ['2020年及以前', readsNoting({ year: 2020, orEarlier: true }, /2020年或更早/)],
    ['2019年12月以前', readsNoting({ year: 2019, orEarlier: true }, /2019年或更早/)],
    ['2020年以后', asks(/2020年以后/)],
    ['2020年前后', asks(/大概/, year(2020))],
    ['约2019年', asks(/大概/, year(2019))],
    ['2019-2020', asks(/年份不止一个/, year(2019), year(2020))],
    ['2019或2020', asks(/年份不止一个/, year(2019), year(2020))],
    ['2019年、2021年', asks(/年份不止一个/, year(2019), year(2021))],
    ['2019-2020年度', asks(/年份不止一个/, year(2019), year(2020))],
    ['2019年鉴定', readsNoting(year(2019), /略去/)],
    ['2021年复核', asks(/复核/, year(2021))],
    ['2018年鉴定，2022年复核未变', asks(/复核/, year(2022))],
    ['去年', asks(/不是具体日期/)],
    ['前年', asks(/不是具体日期/)],
    ['近期', asks(/不是具体日期/)],
    ['最近', asks(/不是具体日期/)],
    ['每年', asks(/不是具体日期/)],
    ['不详', asks(/不详.*日期不明/)],
    ['2109', asks(/晚于检查日期/)],
    ['2202', asks(/晚于检查日期/)],
    ['2029', asks(/晚于检查日期/)],
    ['1019', asks(/太早/)],
    ['12-5', asks(/看不出年份/)],
    ['张三', asks(/看不出年份/)],
    ['2019年村里统一办', asks(/别的内容/, year(2019))],
  ]);

  itReads(
    'appraisalDate',
    [
      '无',
      '未鉴定',
      '没有',
      '/',
      '-',
      '—',
      '——',
      '待鉴定',
      '0',
      '1900-01-00',
      '1900/1/0',
      '#REF!',
    ].map((text) => [text, saysNone] as const),
  );
});

describe('today is the last day of a date that must have come', () => {
  itReads('appraisalDate', [
    ['2024-10-01', reads(day(2024, 10, 1))],
    ['2024-10-02', asks(/晚于/)],
    ['2024年10月', reads(month(2024, 10))],
    ['2024年11月', asks(/晚于/)],
    ['2024', reads(year(2024))],
    ['2025', asks(/晚于/)],
  ]);
});

describe.each(['siteVisitPlannedOn', 'deadline', 'startedOn', 'finishedOn'] as const)(
  '%s may lie ahead',
  (field) => {
    itReads(field, [
      ['2025-12-31', reads(day(2025, 12, 31))],
      [46022, readsNoting(day(2025, 12, 31), /序列号/)],
      ['2109', asks(/太远/)],
    ]);
  },
);

describe('dates print back', () => {
  const days = fc
    .record({ y: fc.integer({ min: 1960, max: 2023 }), m: fc.integer({ min: 1, max: 12 }) })
    .chain(({ y, m }) =>
      fc.integer({ min: 1, max: daysInMonth(y, m) }).map((d) => ({ year: y, month: m, day: d })),
    );
  const two = (n: number): string => String(n).padStart(2, '0');
  const spellings: readonly ((d: { year: number; month: number; day: number }) => string)[] = [
    (d) => formatDate(d),
    (d) => `${d.year}.${d.month}.${d.day}`,
    (d) => `${d.year}/${d.month}/${d.day}`,
    (d) => `${d.year}年${d.month}月${d.day}日`,
    (d) => ` ${d.year} 年 ${d.month} 月 ${d.day} 日 `,
    (d) => `${d.year}${two(d.month)}${two(d.day)}`,
    (d) => `${d.year}-${two(d.month)}-${two(d.day)} 00:00:00`,
    (d) => String(dayToSerial(d.year, d.month, d.day)),
  ];

  it('in every spelling of a day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...spellings), (date, spell) => {
        expect(readField('appraisalDate', spell(date), context)).toMatchObject({
          state: 'read',
          value: date,
        });
      }),
    );
  });

  it('as a month and as a year', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year: y, month: m } = date;
        for (const text of [formatDate({ year: y, month: m }), `${y}年${m}月`, `${y}${two(m)}`]) {
          expect(readField('appraisalDate', text, context)).toMatchObject({
            value: { year: y, month: m },
          });
        }
        for (const cell of [formatDate({ year: y }), `${y}年`, y]) {
          expect(readField('appraisalDate', cell, context)).toMatchObject({ value: { year: y } });
        }
      }),
    );
  });
});
