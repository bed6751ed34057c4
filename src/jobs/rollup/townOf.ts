import { cellText } from '../../domain/cell';
import type { Household } from '../../domain/household';
import { normaliseHeader } from '../../domain/layout/normaliseHeader';
import { cellAt } from '../../domain/rawTable';
import type { SheetReading } from '../../domain/sheetReading';
import type { TownOrigin } from '../../domain/tally/rollUp';

/** Where a file belongs in the folder that is rolled up. */
export interface FilePlace {
  readonly name: string;
  /** Names of the folders it lies in, the outermost first, that of the folder that was asked for included. */
  readonly folders: readonly string[];
}

export interface Town {
  readonly name: string;
  readonly from: TownOrigin;
}

/** What households whose town nobody says are filed under. */
const NO_TOWN = '未写乡镇';

export const NOWHERE: Town = { name: NO_TOWN, from: 'nowhere' };

const TOWN_HEADERS: ReadonlySet<string> = new Set(
  [
    '乡镇',
    '乡（镇）',
    '镇乡',
    '镇街',
    '乡镇街道',
    '乡镇（街道）',
    '乡镇、街道名称',
    '所属乡镇',
  ].map(normaliseHeader),
);
/** A name stands at the beginning, or behind what it belongs to, a date or a sign. */
const TOWN =
  /(?:^|[省市县区州旗盟年月日\d\s_\-—·.（(：:“《])([\u4E00-\u9FFF]{1,6}?(?:镇|乡|街道))/g;
/** `城口县高燕镇`: the county goes, as long as a name is left. */
const HIGHER_UP = /^.*[省市县区州旗盟年月日](?=.+(?:镇|乡|街道)$)/;
const NO_NAME = /^(?:各|本|全|城|村|乡|该|所在|分|按|小城|集)(?:镇|乡|街道)$/;

/** The first name of a town in a text; undefined where none is. */
export function townIn(text: string): string | undefined {
  for (const [, found = ''] of text.matchAll(TOWN)) {
    const name = found.replace(HIGHER_UP, '');
    if (!NO_NAME.test(name)) return name;
  }
  return undefined;
}

/**
 * In which town the households of a sheet live. What the row itself says comes first, then what stands above the
 * header, the names of sheet and file, and the nearest folder.
 */
export function townsOf(sheet: SheetReading, file: FilePlace): (household: Household) => Town {
  const around = townOfSheet(sheet, file);
  const column = townColumn(sheet);
  if (column === undefined) return () => around;
  const { table } = sheet;
  return ({ rows: [row = 0] }) => {
    const name = cellText(cellAt(table, row, column)).replace(/\s+/g, '');
    return name === '' ? around : { name, from: 'column' };
  };
}

/** The town of what stands in no row. */
export function townOfSheet({ table, captions, skippedRows }: SheetReading, file: FilePlace): Town {
  const titles = skippedRows.filter(({ reason }) => reason === 'title').map(({ text }) => text);
  const texts: readonly (readonly [TownOrigin, string])[] = [
    ...[...captions, ...titles].map((text) => ['caption', text] as const),
    ['sheet-name', table.name],
    ['file-name', file.name],
    ...[...file.folders].reverse().map((folder) => ['folder', folder] as const),
  ];
  for (const [from, text] of texts) {
    const name = townIn(text);
    if (name !== undefined) return { name, from };
  }
  return NOWHERE;
}

function townColumn({ table, headerRows }: SheetReading): number | undefined {
  for (const row of headerRows) {
    const cells = table.rows[row] ?? [];
    const column = cells.findIndex((cell) => TOWN_HEADERS.has(normaliseHeader(cellText(cell))));
    if (column >= 0) return column;
  }
  return undefined;
}
