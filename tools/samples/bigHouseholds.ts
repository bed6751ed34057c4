import type { CellValue } from '../../src/domain/cell';
import { certificatesByPosition } from './bigCertificates';
import { drawFrom, repeatingColumns } from './bigColumns';
import { GIVEN_NAMES, phoneNumber, SURNAMES } from './people';
import { type Random, seededRandom } from './random';

/** Share of cells that a clerk writes untidily. */
const SLIPS = 0.04;
const UNIQUE_HEADERS = ['户编号', '户主姓名', '证件号码', '联系电话', '图斑编号', '现状照片'];
const NAMES = SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => surname + given));
const PHONES = Array.from({ length: 10_000 }, (_, index) => phoneNumber(index));
const CODE_BASE = 500_229_000_000_000;
const FOOTPRINT_BASE = 500_229_100_000_000;

/**
 * A list of households of any length in memory, for benchmarks: 40 columns of the 2024 list, about 4 % of
 * the cells untidy, the same every time. Texts that repeat are one shared string, as in a real file.
 */
export function bigHouseholds(count: number): { header: string[]; rows: CellValue[][] } {
  const random = seededRandom(count);
  const certificateAt = certificatesByPosition();
  const rows: CellValue[][] = [];
  for (let position = 0; position < count; position++) {
    rows.push(bigRow(position, certificateAt(position), random));
  }
  return { header: [...UNIQUE_HEADERS, ...repeatingColumns.map((column) => column.header)], rows };
}

function bigRow(position: number, certificate: string, random: Random): CellValue[] {
  const cells: CellValue[] = [
    String(CODE_BASE + position),
    random.pick(NAMES),
    random.chance(SLIPS) ? untidyCertificate(certificate, random) : certificate,
    random.pick(PHONES),
    random.chance(SLIPS) ? null : String(FOOTPRINT_BASE + position),
    random.chance(SLIPS) ? null : `IMG_${position}.jpg`,
  ];
  for (const column of repeatingColumns) cells.push(drawFrom(column, random, SLIPS));
  return cells;
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
