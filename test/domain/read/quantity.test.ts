import { describe } from 'vitest';
import { readMoney } from '../../../src/domain/read/quantity';
import { asks, itReads, reads, readsNoting, saysNone } from './readingTable';

describe('建筑面积 (brief §5.8)', () => {
  itReads('floorArea', [
    [120, reads(120)],
    ['120', reads(120)],
    ['120㎡', reads(120)],
    ['120平方米', reads(120)],
    ['120 m2', reads(120)],
    ['120m²', reads(120)],
    ['120平', reads(120)],
    ['85.6㎡', reads(85.6)],
    ['1,200', reads(1200)],
    [-5, reads(-5)],
    ['一百二十', asks(/汉字/, 120)],
    ['4间', asks(/间数/)],
    ['三间两层', asks(/间数/)],
    ['0.3亩', asks(/亩/)],
    ['约120', asks(/大概/, 120)],
    ['80+40', asks(/加法/, 120)],
    ['不详', asks(/没有写/)],
    ['/', saysNone],
  ]);
});

describe('建筑层数 (brief §5.8)', () => {
  itReads('floors', [
    [2, reads(2)],
    ['2层', reads(2)],
    ['二层', readsNoting(2, /2层/)],
    ['两层', readsNoting(2, /2层/)],
    ['地上2', reads(2)],
    ['2.5层', asks(/整数/)],
    [2.5, asks(/整数/)],
    ['2+1', asks(/加法/, 3)],
    ['一楼一底', asks(/一般是2层/, 2)],
    ['两楼一底', asks(/一般是3层/, 3)],
    ['3楼', asks(/住在几楼/, 3)],
    ['平房', asks(/一般是1层/, 1)],
    [{ kind: 'date', serial: 45352 }, asks(/日期/)],
    ['无', saysNone],
  ]);
});

describe('家庭人口 (brief §5.8)', () => {
  itReads('headCount', [
    [5, reads(5)],
    ['5', reads(5)],
    ['5人', reads(5)],
    ['5口人', reads(5)],
    ['5（含户主）', reads(5)],
    ['五人', readsNoting(5, /5/)],
    ['4+1', asks(/加法/, 5)],
    [4.5, asks(/整数/)],
    [-1, asks(/整数/)],
    [0, reads(0)],
    ['若干', asks(/看不出人数/)],
    ['', saysNone],
  ]);
});

describe('money in yuan (brief §5.8)', () => {
  itReads(readMoney, [
    ['3.5万', reads(35_000)],
    ['3.5万元', reads(35_000)],
    ['1.15万', reads(11_500)],
    ['35000元', reads(35_000)],
    [35_000, reads(35_000)],
    ['￥35,000', reads(35_000)],
    ['3.5', asks(/单位/, 3.5, 35_000)],
    [3.5, asks(/单位/, 3.5, 35_000)],
    ['3.5元', reads(3.5)],
    [100, reads(100)],
    [99, asks(/单位/, 99, 990_000)],
    [0, reads(0)],
  ]);
});
