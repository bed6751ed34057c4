import { describe, expect, it } from 'vitest';
import { type DrawWords, drawOptions } from '../../src/jobs/drawRequest';
import { batchOf, drawnOf } from '../../src/ledgers/draw/drawOptions';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';

const WORDS: DrawWords = {
  ...{ size: '60', seed: '20240911', always: [] },
  ...{ excludeVisited: false, proportional: false, county: true },
};

const asked = (words: Partial<DrawWords>) =>
  drawOptions({ ...WORDS, ...words }, { profile: gaoyan2024, day: '2024-10-08' });

describe('what was asked for', () => {
  it.each([
    ['5%', 898, 45],
    ['5%', 900, 45],
    ['5%', 901, 46],
    ['0.01%', 898, 1],
    ['12.5％', 80, 10],
    ['100%', 898, 898],
  ])('%s of %i households are %i', (share, frame, expected) => {
    expect(drawnOf(asked({ size: undefined, share }).size, frame)).toBe(expected);
  });

  it('the day is the seed where none is given', () => {
    expect(asked({ seed: undefined }).seed).toBe('20241008');
  });

  it.each([
    ['no size', { size: undefined }, /--size 60（户数）或 --share 5%/],
    ['both sizes', { share: '5%' }, /二选一/],
    ['a size that is none', { size: '0' }, /现在写的是“0”/],
    ['a share of nothing', { size: undefined, share: '0%' }, /大于0/],
    ['a share above all', { size: undefined, share: '100.01%' }, /不超过100/],
    ['a share without its sign', { size: undefined, share: '5' }, /如 --share 5%/],
    ['a seed with a bar', { seed: 'a|b' }, /不含竖线/],
    ['an empty seed', { seed: ' ' }, /1到40个字/],
    ['a seed too long', { seed: '一'.repeat(41) }, /1到40个字/],
    ['strata nobody knows', { by: 'village,age' }, /现在写的是“village,age”/],
    ['a judgement nobody knows', { judgement: '安全' }, /不认识“安全”；可以写：/],
    ['a rule nobody knows', { always: ['E级'] }, /--always 不认识“E级”/],
  ])('%s is refused with what to write', (_, words, sentence) => {
    expect(() => asked(words)).toThrow(sentence);
  });

  it.each([
    [undefined, ['village', 'judgement']],
    ['village', ['village']],
    ['judgement，village', ['village', 'judgement']],
    ['none', []],
  ])('strata %j', (by, expected) => {
    expect(asked({ by }).by).toEqual(expected);
  });

  it('names the same draw alike in whatever order it is asked for, and another one otherwise', () => {
    const batch = batchOf(asked({ always: ['C', 'D'] }));
    expect(batchOf(asked({ always: ['D级', 'c'] }))).toBe(batch);
    const others = [{ always: ['C'] }, { always: ['C', 'D'], size: '61' }, { county: false }];
    for (const words of others) expect(batchOf(asked(words))).not.toBe(batch);
  });
});
