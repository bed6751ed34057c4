import { describe, expect, it } from 'vitest';
import { en } from '../../../taskpane/texts/en';
import { languageOf } from '../../../taskpane/texts/useTexts';
import { zh } from '../../../taskpane/texts/zh';

const HAN = /[\u3400-\u9fff]/u;

/** Stands for any argument of a text: a number, a name, or an object of them. */
const three: unknown = new Proxy(Object(3) as object, {
  get: (_, key) => (typeof key === 'symbol' || /^to|^valueOf$/.test(key) ? () => '3' : '3'),
});

/** Texts by their path. Functions are asked with three of everything. */
function spoken(texts: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') {
    const answer: unknown = Reflect.apply(texts, undefined, [three, three, three, three]);
    return spoken(answer, `${path}()`);
  }
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => spoken(value, `${path}.${key}`));
}

function paths(texts: object): readonly string[] {
  return spoken(texts, '').map(([path]) => path);
}

describe('the texts of the pane', () => {
  it('are the same in both languages, none missing and none too many', () => {
    expect(paths(en)).toEqual(expect.arrayContaining([...paths(zh)]));
    expect(paths(zh)).toEqual(expect.arrayContaining([...paths(en)]));
    expect(paths(zh).length).toBeGreaterThan(150);
  });

  it('hold no Chinese in English and are never empty', () => {
    const english = spoken(en, 'en');
    expect(english.filter(([, text]) => HAN.test(text))).toEqual([]);
    expect([...english, ...spoken(zh, 'zh')].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('never hold a key, a placeholder or a missing value', () => {
    const wrong = /undefined|null|NaN|\[object|\{\{|\}\}|\$\{/;
    const all = [...spoken(en, 'en'), ...spoken(zh, 'zh')];
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

describe('the language of the pane', () => {
  it.each([
    ['en-US', 'en-US'],
    ['EN', 'en-US'],
    ['en_GB', 'en-US'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ja-JP', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('for %s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
