import type { CellValue } from '../../src/domain/cell';
import { certificatesByPosition } from './bigCertificates';
import { type Circumstance, drawFrom, type RepeatingColumn, repeatingColumns } from './bigColumns';
import { headName, villageAt, villageSpellings } from './bigNames';
import { phoneNumber } from './people';
import { type Random, seededRandom } from './random';

/** Share of cells that a clerk writes untidily. */
const SLIPS = 0.04;
const SHARE: Readonly<Record<Circumstance, number>> = { visited: 0.08, elsewhere: 0.1 };
const OWN_HEADERS = [
  ...['户编号', '户主姓名', '证件号码', '联系电话', '图斑编号', '现状照片'],
  ...['村（社区）', '房屋地址'],
];
const PHONES = Array.from({ length: 10_000 }, (_, index) => phoneNumber(index));
const CODE_BASE = 500_229_000_000_000;
const FOOTPRINT_BASE = 500_229_100_000_000;

/**
 * A list of households of any length in memory, for benchmarks: 40 columns of the 2024 list, village by
 * village, about 4 % of the cells untidy, the same every time. Texts that repeat are one shared string, as in a real file.
 * `from` is the position of the first, where the list is a part of a longer one.
 */
export function bigHouseholds(
  count: number,
  { from = 0, districts }: { readonly from?: number; readonly districts?: readonly string[] } = {},
): { header: string[]; rows: CellValue[][] } {
  const random = seededRandom(count + from);
  const certificateAt = certificatesByPosition(districts);
  const rows: CellValue[][] = [];
  for (let position = from; position < from + count; position++) {
    rows.push(bigRow(position, certificateAt(position), random));
  }
  return { header: [...OWN_HEADERS, ...repeatingColumns.map((column) => column.header)], rows };
}

function bigRow(position: number, certificate: string, random: Random): CellValue[] {
  const village = villageAt(position);
  const cells: CellValue[] = [
    String(CODE_BASE + position),
    headName(random),
    random.chance(SLIPS) ? untidyCertificate(certificate, random) : certificate,
    random.pick(PHONES),
    random.chance(SLIPS) ? null : String(FOOTPRINT_BASE + position),
    random.chance(SLIPS) ? null : `IMG_${position}.jpg`,
    random.chance(SLIPS) ? random.pick(villageSpellings(village)) : village,
    random.chance(SLIPS) ? null : addressIn(village, random),
  ];
  const circumstances = {
    visited: random.chance(SHARE.visited),
    elsewhere: random.chance(SHARE.elsewhere),
  };
  for (const column of repeatingColumns) cells.push(cellOf(column, circumstances, random));
  return cells;
}

function cellOf(
  column: RepeatingColumn,
  circumstances: Readonly<Record<Circumstance, boolean>>,
  random: Random,
): CellValue {
  if (column.only !== undefined && !circumstances[column.only]) return null;
  const cell = drawFrom(column, random, SLIPS);
  return cell === OWN_HOUSE && circumstances.elsewhere ? '其他安全住房' : cell;
}

const OWN_HOUSE = '自有农村住房';

/** Joined, and so one flat text in memory like those of a file. */
function addressIn(village: string, random: Random): string {
  return [village, random.integer(1, 10), '组', random.integer(1, 80), '号'].join('');
}

function untidyCertificate(certificate: string, random: Random): CellValue {
  switch (random.integer(0, 4)) {
    case 0:
      return certificate.toLowerCase();
    case 1:
      return ` ${certificate}`;
    case 2:
      return certificate.slice(0, 17);
    case 3:
      return { kind: 'long-number', text: `${certificate.slice(0, 15)}000` };
    default:
      return null;
  }
}
