import { describe, expect, it } from 'vitest';
import { compact, tidy } from '../../src/domain/text';

describe('tidy and compact', () => {
  it.each([
    ['张三', '张三', '张三'],
    [' 张　三\n', '张 三', '张三'],
    ['张\u00a0\u00a0三', '张 三', '张三'],
    ['\ufeff张\u200b三\u200d', '张三', '张三'],
    ['Ａ级（１）', 'A级(1)', 'A级(1)'],
    ['120㎡', '120m2', '120m2'],
    ['自 有\r\n住房', '自 有 住房', '自有住房'],
    ['\u3000\t\u2003', '', ''],
    ['✔\ufe0f', '✔', '✔'],
    ['\u2f00', '一', '一'],
  ])('%j', (written, tidied, compacted) => {
    expect(tidy(written)).toBe(tidied);
    expect(compact(written)).toBe(compacted);
  });
});
