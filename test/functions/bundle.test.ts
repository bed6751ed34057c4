import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import webpack, { type Configuration } from 'webpack';
import * as functions from '../../functions/functions';
import { argumentsOf, examples } from '../../functions/examples';
import { functionsMetadata } from '../../tools/functions/metadata.mjs';

const KIB = 1024;
/** What Excel loads with the workbook (platform budget), and what is fetched when a table is asked about: all rules. */
const LARGEST_SCRIPT = 60 * KIB;
const LARGEST_TOGETHER = 82 * KIB;
/** What is fetched beside them when two tables are compared. */
const LARGEST_RECONCILE = 18 * KIB;

const folder = await mkdtemp(join(tmpdir(), 'anju-functions-'));
await build();
const script = await readFile(join(folder, 'functions.js'), 'utf8');
const tables = await readFile(join(folder, 'functions.tables.js'), 'utf8');
const reconcile = await readFile(join(folder, 'functions.reconcile.js'), 'utf8');
const FETCHED: Readonly<Record<string, string>> = {
  'https://localhost/functions.tables.js': tables,
  'https://localhost/functions.reconcile.js': reconcile,
};

afterAll(() => rm(folder, { recursive: true }));

async function build(): Promise<void> {
  const module = (await import(pathToFileURL(resolve('webpack.config.js')).href)) as {
    default: Configuration[];
  };
  const configuration = module.default.find(({ name }) => name === 'custom-functions')!;
  const output = { ...configuration.output, path: folder };
  await new Promise<void>((done, fail) => {
    webpack({ ...configuration, output }, (error, stats) => {
      if (error === null && stats?.hasErrors() === false) done();
      else fail(error ?? new Error(stats?.toString('errors-only')));
    });
  });
}

type Answering = (...given: readonly unknown[]) => unknown;

/** Runs the bundle as a page does: scripts are added to the head, nothing may compile text. */
function page({ online }: { online: boolean }): ReadonlyMap<string, Answering> {
  const associated = new Map<string, Answering>();
  const global: Record<string, unknown> = {
    CustomFunctions: {
      associate: (id: string, answer: Answering) => associated.set(id, answer),
    },
    setTimeout,
    clearTimeout,
  };
  const context = createContext(global, { codeGeneration: { strings: false, wasm: false } });
  const append = (element: {
    src: string;
    onload: () => void;
    onerror: (event: object) => void;
  }) => {
    if (!online) {
      element.onerror({ type: 'error', target: element });
      return;
    }
    expect(Object.keys(FETCHED)).toContain(element.src);
    new Script(FETCHED[element.src]!).runInContext(context);
    element.onload();
  };
  global['self'] = context;
  global['document'] = {
    currentScript: { tagName: 'SCRIPT', src: 'https://localhost/functions.js' },
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
    head: { appendChild: append },
  };
  new Script(script).runInContext(context);
  return associated;
}

describe('bundle of the custom functions', () => {
  it('keeps to its budget, compressed', () => {
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(size(script)).toBeLessThanOrEqual(LARGEST_SCRIPT);
    expect(size(script) + size(tables)).toBeLessThanOrEqual(LARGEST_TOGETHER);
    expect(size(reconcile)).toBeLessThanOrEqual(LARGEST_RECONCILE);
  });

  it('is accompanied by its metadata in both languages', async () => {
    const { zh, en } = await functionsMetadata();
    const file = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, name), 'utf8'));
    expect(await file('functions.json')).toEqual(zh);
    expect(await file('functions.en.json')).toEqual(en);
  });

  it('associates every id', async () => {
    const { zh } = await functionsMetadata();
    const ids = zh.functions.map(({ id }) => id);
    expect([...page({ online: true }).keys()].sort()).toEqual(ids.sort());
  });

  it('compiles no text at run time', () => {
    expect(script + tables + reconcile).not.toMatch(/\beval\(|new Function\(|\bFunction\(["']/);
  });

  const online = page({ online: true });
  it.each(examples)('answers $name as its source does', async (example) => {
    const given = argumentsOf(example);
    const answer = await online.get(example.name.toUpperCase())!(...given);
    const answering: (...given: never[]) => unknown = functions[example.name];
    expect(answer).toEqual(await answering(...(given as never[])));
  });

  it('says in words that the rules could not be fetched, and answers single cells all the same', async () => {
    const offline = page({ online: false });
    const sentence = [[expect.stringMatching(/^检查程序没有载入，请检查网络/)]];
    expect(await offline.get('JUDGE')!([['户主姓名']])).toEqual(sentence);
    expect(offline.get('GRADE')!([['C级']])).toEqual([['C']]);
  });
});
