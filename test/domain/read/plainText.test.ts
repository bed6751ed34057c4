import { describe } from 'vitest';
import { asks, itReads, reads, saysNone } from './readingTable';

describe('text is kept, tidied', () => {
  itReads('remark', [
    ['  2023年　死亡\n销户 ', reads('2023年 死亡 销户')],
    [12, reads('12')],
    [{ kind: 'date', serial: 43831 }, reads('2020-01-01')],
    [{ kind: 'long-number', text: '1.2E+20' }, asks(/丢失/)],
    ['无', saysNone],
  ]);
});

describe('numbers used as names', () => {
  itReads('householdCode', [
    ['0123', reads('0123')],
    [" '0123 ", reads('0123')],
    [12_345_678_901, reads('12345678901')],
    [999_999_999_999_999, reads('999999999999999')],
    [1_000_000_000_000_000, asks(/15位/)],
    ['5.1E+11', asks(/科学计数法/)],
    [{ kind: 'long-number', text: '5.1E+17' }, asks(/15位/)],
    [{ kind: 'date', serial: 45_000 }, asks(/改成了日期/)],
    [1.5, asks(/小数/)],
    ["'", asks(/撇号/)],
    ['/', saysNone],
  ]);
});
