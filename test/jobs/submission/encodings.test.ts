import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { countGuarded, csvText } from '../../../src/jobs/submission/csv';
import { safeFileName, uniqueNames } from '../../../src/jobs/submission/fileName';
import { encodeGbk, NotInGbk } from '../../../src/jobs/submission/gbk';

/** Everything in the plane that everyday Chinese is written with, without surrogates and private characters. */
const everyday = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[\uD800-\uDFFF\uE000-\uF8FF\uFFFD]/.test(character),
);

describe('GBK', () => {
  it('writes what another encoder writes, for every character that it has', () => {
    const encoded = everyday.filter((character) => encodedOrEmpty(character).length > 0);
    const differing = encoded.filter(
      (character) => !Buffer.from(encodeGbk(character)).equals(iconv.encode(character, 'gbk')),
    );
    expect(differing).toEqual([]);
    const common = '户主姓名，第１栏：〇㎡“测试”—…·é';
    expect(Buffer.from(encodeGbk(common))).toEqual(iconv.encode(common, 'gbk'));
  });

  it('is read back by the decoder of browsers', () => {
    const all = everyday.filter((character) => encodedOrEmpty(character).length > 0).join('');
    expect(all.length).toBeGreaterThan(21_000);
    expect(new TextDecoder('gbk').decode(encodeGbk(all))).toBe(all);
  });

  it.each([
    ['a rare name', '𠮷某', ['𠮷']],
    ['an emoji', '好😀', ['😀']],
    ['several, each once', '𠮷𠮷😀', ['𠮷', '😀']],
    ['a private character', '\uE000', ['\uE000']],
  ])('names %s instead of replacing it', (_, text, characters) => {
    expect(() => encodeGbk(text)).toThrow(NotInGbk);
    try {
      encodeGbk(text);
    } catch (error) {
      expect((error as NotInGbk).characters).toEqual(characters);
    }
  });
});

function encodedOrEmpty(character: string): Uint8Array {
  try {
    return encodeGbk(character);
  } catch {
    return new Uint8Array();
  }
}

describe('CSV', () => {
  it.each([
    ['plain text', '张三', '张三'],
    ['a comma', '一,二', '"一,二"'],
    ['quotes', '叫“"小王"”', '"叫“""小王""”"'],
    ['a line break', '一\n二', '"一\n二"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula in full-width signs', '＝1', "'＝1"],
    ['plus', '+86', "'+86"],
    ['minus in text', '-1', "'-1"],
    ['at', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a formula with a comma', '=A1,B1', '"\'=A1,B1"'],
    ['an equals sign inside', 'a=1', 'a=1'],
    ['a negative number', -1, '-1'],
    ['a day', { kind: 'date' as const, serial: 45545 }, '2024-09-10'],
    ['nothing', null, ''],
  ])('writes %s', (_, cell, written) => {
    expect(csvText([[cell, 1]])).toBe(`${written},1\r\n`);
    const isGuarded = typeof cell === 'string' && written.replace(/^"/, '').startsWith("'");
    expect(countGuarded([[cell]])).toBe(isGuarded ? 1 : 0);
  });
});

describe('file names that Windows takes', () => {
  it.each([
    ['农户基本信息', '农户基本信息'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['CON', 'CON_'],
    ['com1', 'com1_'],
    ['com', 'com'],
    ['村. ', '村'],
    ['', '_'],
    ['...', '_'],
    ['长'.repeat(100), '长'.repeat(80)],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('tells names apart that differ only in case', () => {
    expect(uniqueNames(['A村', 'a村', 'A村'])).toEqual(['A村', 'a村(2)', 'A村(3)']);
  });
});
