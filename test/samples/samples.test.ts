import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { decode } from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { allSamples } from '../../tools/samples/index';
import { checkCharacter, DISTRICT_CODES } from '../../tools/samples/people';
import { samplesReadme } from '../../tools/samples/readme';
import { RUIAN_HEADER } from '../../tools/samples/ruianCsv';
import { sampleBytes } from '../../tools/samples/writeBook';
import { openWorkbook, textsOf } from './excelCells';

const FOLDER = 'samples';
const MOST_BYTES = 1_500_000;
const samples = allSamples();
const workbooks = samples.filter(({ file }) => file.endsWith('.xlsx'));

/** The parts of a workbook, unpacked: what counts when two files are compared. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const parts: Record<string, string> = {};
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const part = await entry.getData(new Uint8ArrayWriter());
    parts[entry.filename] = new TextDecoder().decode(part);
  }
  return parts;
}

async function contentOf(file: string, bytes: Uint8Array): Promise<unknown> {
  return file.endsWith('.xlsx') ? partsOf(bytes) : decode(Buffer.from(bytes), 'gbk');
}

async function committed(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(FOLDER, file)));
}

describe('the committed samples', () => {
  test.each(samples)('$file is what the generator makes today', async (sample) => {
    const made = await contentOf(sample.file, await sampleBytes(sample));
    expect(await contentOf(sample.file, await committed(sample.file))).toEqual(made);
  });

  test('README.md is what the generator makes today', async () => {
    expect(await readFile(join(FOLDER, 'README.md'), 'utf8')).toBe(samplesReadme(samples));
  });

  test('nothing else lies in the folder, and all of it is small', async () => {
    const files = await readdir(FOLDER);
    expect(files.toSorted()).toEqual([...samples.map(({ file }) => file), 'README.md'].toSorted());
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(FOLDER, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});

test.each(samples)('$file comes out byte for byte the same twice', async (sample) => {
  const again = allSamples().find(({ file }) => file === sample.file)!;
  expect(Buffer.compare(await sampleBytes(sample), await sampleBytes(again))).toBe(0);
});

describe('no real person', () => {
  const texts = new Map<string, string[]>();
  beforeAll(async () => {
    for (const { file } of workbooks) {
      texts.set(file, textsOf(await openWorkbook(await committed(file))));
    }
    texts.set('瑞安式表头.csv', decode(Buffer.from(await committed('瑞安式表头.csv')), 'gbk').split(','));
  });

  test.each(samples)('$file: certificate numbers are of invented people', ({ file }) => {
    const numbers = (texts.get(file) ?? [])
      .map((text) => text.normalize('NFKC').toUpperCase().replaceAll(' ', ''))
      .filter((text) => /^\d{6}(?:19|20)\d{9}[\dX]$/.test(text));
    const strange = numbers.filter((number) => !isInvented(number));
    expect(strange.filter((number) => !KNOWN_VECTORS.has(number))).toEqual([]);
  });

  test.each(samples)('$file: telephone numbers are nobody’s', ({ file }) => {
    const phones = (texts.get(file) ?? []).filter((text) => /^1[3-9]\d{9}$/.test(text));
    expect(phones.filter((phone) => !phone.startsWith('1990000'))).toEqual([]);
  });

  test.each(['回头看_高燕镇示例.xlsx', '户信息导出.xlsx', '分村表.xlsx'])(
    '%s: certificate numbers were found at all',
    (file) => {
      expect(texts.get(file)?.filter(isInvented).length).toBeGreaterThan(60);
    },
  );
});

/** Numbers of the brief that stand for a fault: residence permits, and one that lost its last digits. */
const KNOWN_VECTORS: ReadonlySet<string> = new Set([
  '810000199408230021',
  '830000199201300022',
  '512229197001107000',
  '512229196807209000',
  '512229680720902000',
]);

/** District of §8.3, sequence 901–999; a number typed as a number has kept only the 9 of its sequence. */
function isInvented(number: string): boolean {
  const district = number.slice(0, 6);
  if (!DISTRICT_CODES.some((code) => code === district)) return false;
  return /^\d{14}9(?:(?:0[1-9]|[1-9]\d)[\dX]|000)$/.test(number);
}

describe('回头看_高燕镇示例.xlsx', () => {
  test('certificate numbers come twice only for the seeded pair', async () => {
    const workbook = await openWorkbook(await committed('回头看_高燕镇示例.xlsx'));
    const numbers = textsOf(workbook).filter((text) => /^\d{17}[\dX]$/.test(text));
    const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
    expect(twice).toHaveLength(1);
  });

  test('all but the seeded numbers carry a right check character', async () => {
    const workbook = await openWorkbook(await committed('回头看_高燕镇示例.xlsx'));
    const wrong = textsOf(workbook)
      .filter((text) => /^\d{17}[\dX]$/.test(text))
      .filter((text) => checkCharacter(text.slice(0, 17)) !== text[17]);
    // One mistyped check digit; two numbers that were typed into number cells end in 000.
    expect(wrong.filter((text) => !text.endsWith('000'))).toHaveLength(1);
  });
});

test('瑞安式表头.csv has the public header letter for letter, in GBK', async () => {
  const text = decode(Buffer.from(await committed('瑞安式表头.csv')), 'gbk');
  expect(text.split('\r\n')[0]).toBe(RUIAN_HEADER);
  expect(RUIAN_HEADER).toContain(', （三无）无圈梁、无　地梁、无构造柱,');
});
