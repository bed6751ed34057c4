import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { cellText, type CellValue } from '../src/domain/cell';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

/** Households of a town: one file. */
const IN_A_SHARD = 20_000;

const SIGNS = '甲乙丙丁戊己庚辛壬癸';
/** Districts enough for 25 million different certificate numbers. */
const DISTRICTS = Array.from({ length: 14 }, (_, index) => `5122${21 + index}`);

/**
 * The folder of a country of so many households, as files of towns: 40 columns, about 4 % of the cells untidy, every
 * second file in GBK, the others in UTF-8. The same every time; made once and kept in the temporary folder.
 */
export async function shardFolder(households: number): Promise<string> {
  const folder = join(tmpdir(), 'anju-bench', `shards-${households}`);
  for (let from = 0; from < households; from += IN_A_SHARD) {
    const shard = from / IN_A_SHARD;
    const county = join(folder, `第${Math.floor(shard / 30) + 1}县`);
    const path = join(county, `${townName(shard)}.csv`);
    if (existsSync(path)) continue;
    await mkdir(county, { recursive: true });
    await writeFile(`${path}.part`, shardBytes(from, Math.min(IN_A_SHARD, households - from)));
    await rename(`${path}.part`, path);
  }
  return folder;
}

/** `甲甲丙丁镇`: four signs stand for the digits of the shard. */
function townName(shard: number): string {
  const digits = String(shard).padStart(4, '0');
  return `${Array.from(digits, (digit) => SIGNS[Number(digit)] ?? '').join('')}镇`;
}

function shardBytes(from: number, count: number): Buffer {
  const { header, rows } = bigHouseholds(count, { from, districts: DISTRICTS });
  const text = [header, ...rows].map(csvLine).join('\r\n');
  return iconv.encode(text, (from / IN_A_SHARD) % 2 === 0 ? 'utf8' : 'gbk');
}

function csvLine(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => {
      const text = cellText(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
