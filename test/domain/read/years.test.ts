import { describe } from 'vitest';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

const year = (y: number): object => ({ from: y, to: y });
const band = (from: number, to: number): object => ({ from, to });

describe('建筑年代 (brief §2.2, §5.4)', () => {
  itReads('builtYear', [
    [2016, reads(year(2016))],
    ['2016年', reads(year(2016))],
    ['2010年5月', reads(year(2010))],
    [{ kind: 'date', serial: 40_000 }, reads(year(2009))],
    [36_526, readsNoting(year(2000), /序列号/)],
    ['1980年及以前', readsNoting(band(1900, 1980), /年代段/)],
    ['1981-1990年', readsNoting(band(1981, 1990), /年代段/)],
    ['1991‑2000年', readsNoting(band(1991, 2000), /年代段/)],
    ['2001—2010年', readsNoting(band(2001, 2010), /年代段/)],
    ['2011-2015年', readsNoting(band(2011, 2015), /年代段/)],
    ['2016年及以后', readsNoting(band(2016, 2024), /年代段/)],
    ['2016及以后', readsNoting(band(2016, 2024), /年代段/)],
    ['1980年以前', readsNoting(band(1900, 1979), /年代段/)],
    ['80年代', readsNoting(band(1980, 1989), /年代段/)],
    ['上世纪70年代', readsNoting(band(1970, 1979), /年代段/)],
    ['2010年代', readsNoting(band(2010, 2019), /年代段/)],
    ['98年', readsNoting(year(1998), /1998/)],
    ['05年', readsNoting(year(2005), /2005/)],
    ['15年', asks(/房龄/, year(2015))],
    [98, asks(/房龄/, year(1998))],
    ['1985、2010', asks(/不止一个/, year(1985), year(2010))],
    ['2010-2001年', asks(/颠倒/)],
    ['约1990年', asks(/大概/, year(1990))],
    ['2030', asks(/晚于/)],
    ['2030年以后', asks(/晚于/)],
    ['解放前', asks(/看不出年份/)],
    ['不详', asks(/不详/)],
    ['/', saysNone],
  ]);
});

describe('建筑年代 in a declared export (brief §2.2)', () => {
  itReads(
    'builtYear',
    [
      [4, readsNoting(band(2001, 2010), /编码/)],
      ['4', readsNoting(band(2001, 2010), /编码/)],
      [2016, reads(year(2016))],
    ],
    { ...context, coding: { builtYears: { 4: { from: 2001, to: 2010 } } } },
  );
});

describe('列入危改年度 is one year and may lie ahead (brief §5.4, hard case 8)', () => {
  itReads('renovationYear', [
    [2014, reads(year(2014))],
    ['2025', reads(year(2025))],
    ['2024年度', reads(year(2024))],
    ['2014-2015', asks(/不止一个/, year(2014), year(2015))],
    ['2019-2020年度', asks(/不止一个/, year(2019), year(2020))],
    ['2015年以前', asks(/没有说哪一年/)],
    ['无', saysNone],
  ]);
});
