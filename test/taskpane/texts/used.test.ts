import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zh } from '../../../taskpane/texts/zh';

const ROOT = 'taskpane';

/** Everything in which the pane may say something. */
const code = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts'))
  .map((name) => readFileSync(join(ROOT, name), 'utf8'))
  .join('\n');

/** Texts that are handed whole to a part of the pane, which takes these from them. */
const handedOver = new Set(['notChecked', 'notCheckedHint', 'check']);

/** Names under which code holds texts: the whole, a page's, or one of its parts. */
const HOLDERS =
  'texts|words|versions|shell|charts|findings|households|mapping|questions|settings|sections|hints|problems';

function isSaid(key: string): boolean {
  const asMember = `\\b(?:${HOLDERS})(?:\\.\\w+|\\[[^\\]]+\\])*\\.${key}\\b`;
  const takenOut = `\\{[^{}]*\\b${key}\\b[^{}]*\\} = [^;]*[tT]exts`;
  return new RegExp(`${asMember}|${takenOut}`, 'u').test(code);
}

/** Whether the code chooses among the texts of an object by a name it has from elsewhere. */
function isChosenFrom(key: string): boolean {
  return new RegExp(`\\b${key}\\[`, 'u').test(code);
}

function unsaid(texts: object, path: string): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (isChosenFrom(key) || handedOver.has(key)) return [];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isGroup) return unsaid(value, `${path}.${key}`);
    return isSaid(key) ? [] : [`${path}.${key}`];
  });
}

test('every text of the pane is said somewhere', () => {
  const silent = Object.entries(zh).flatMap(([page, texts]) => unsaid(texts, page));
  expect(silent).toEqual([]);
});

test('a text that nobody says would be found', () => {
  expect(unsaid({ nobodySaysThis: '…' }, 'shell')).toEqual(['shell.nobodySaysThis']);
});
