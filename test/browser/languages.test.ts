import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageId } from '../../taskpane/app/paneState';
import { en } from '../../taskpane/texts/en';
import { zh } from '../../taskpane/texts/zh';
import { everyPage, Tour } from './harness/tour';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

/** Everything that a person reads or hears of a page but data marked as Chinese: texts, names, hints. */
function wordsOf({ frame }: OpenWorkbench): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const around = node instanceof Element ? node : node.parentElement;
      const isData = around?.closest('[lang]') !== document.documentElement;
      if (isData) continue;
      if (node instanceof Element) {
        const names = ['aria-label', 'title', 'placeholder'];
        words.push(...names.map((name) => node.getAttribute(name) ?? ''));
      } else if (node.parentElement?.closest('script, style, noscript') === null) {
        words.push(node.textContent ?? '');
      }
    }
    return [...new Set(words.map((text) => text.trim()))].filter((text) => text !== '');
  });
}

/** The fixed texts of a language; those made of counts and names are functions and left out. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

const HAN = /\p{Script=Han}/u;
/** A sentence of English words. Names and codes in the data have at most three in a row. */
const ENGLISH = /[A-Za-z]+(?: [A-Za-z]+){3}/;
const BROKEN = /undefined|\bNaN\b|\[object|^(shell|findings|households|mapping|questions)\.\w/;

/** Texts that both languages write alike, the words 错, 警 and 提 of the rules among them. */
const shared = new Set(textsIn(en));
const onlyChinese = new Set(textsIn(zh).filter((text) => HAN.test(text) && !shared.has(text)));

const languages = [
  {
    language: 'en-US',
    texts: en,
    /** What the check says and what stands in the workbook is Chinese in both; the pane's own words are not. */
    isForeign: (text: string) => onlyChinese.has(text),
  },
  { language: 'zh-CN', texts: zh, isForeign: (text: string) => ENGLISH.test(text) },
] as const;

/** Whose words are nearly all those of the check and the workbook: each must be marked as Chinese. */
const pagesOfData: ReadonlySet<PageId> = new Set<PageId>([
  ...(['overview', 'findings', 'households', 'household', 'questions'] as const),
  ...(['rules', 'charts', 'exemptions', 'mapping'] as const),
]);

/** Chinese and nothing else; names within a sentence of another language are part of that sentence. */
const isChineseAlone = (text: string): boolean => HAN.test(text) && !/[A-Za-z]{2}/.test(text);

describe.each(languages)('the pane in $language', ({ language, texts, isForeign }) => {
  let open: OpenWorkbench;
  let tour: Tour;

  beforeAll(async () => {
    open = await openWorkbench({ locale: language });
    tour = new Tour(open, texts);
    await tour.begin();
  });

  afterAll(() => open[Symbol.asyncDispose]());

  it('says which language it speaks', async () => {
    expect(await open.frame.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it.each(everyPage)('says nothing broken or foreign on the page %s', async (page) => {
    await tour.to(page);
    const words = await wordsOf(open);
    expect(words.filter((text) => BROKEN.test(text))).toEqual([]);
    expect(words.filter(isForeign)).toEqual([]);
    if (language === 'en-US' && pagesOfData.has(page)) {
      expect(words.filter(isChineseAlone)).toEqual([]);
    }
  });
});
