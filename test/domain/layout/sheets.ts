import type { CellValue } from '../../../src/domain/cell';
import type { SheetsRead } from '../../../src/domain/check';
import { fieldValue, type Household } from '../../../src/domain/household';
import { type LayoutOptions, readSheets } from '../../../src/domain/layout/readSheets';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { SheetReading } from '../../../src/domain/sheetReading';
import { vocabularies } from '../../../src/policy/vocabularies';

export const options: LayoutOptions = {
  headers: {},
  declaredSheets: {},
  sources: [],
  villageAliases: new Map(),
  vocabularies,
  today: { year: 2024, month: 9, day: 20 },
};

/** Made-up certificate numbers with right check digits (brief §8.3). */
export const ids = [
  '500229199903159016',
  '512229196807209028',
  '511228199401029031',
  '500101200506309053',
  '512221195005059069',
  '512201198512129074',
] as const;

export interface OneSheet extends SheetsRead {
  readonly sheet: SheetReading;
}

/** Reads one sheet made of plain rows. */
export function readSheet(
  rows: readonly (readonly CellValue[])[],
  details: Partial<RawTable> = {},
  changed: Partial<LayoutOptions> = {},
): OneSheet {
  const table = tableOf(details.name ?? '名单', rows, details);
  const read = readSheets([table], { ...options, ...changed });
  return { ...read, sheet: read.sheets[0]! };
}

/** Header → field of the columns that were claimed. */
export function mappingOf({ sheet }: OneSheet): Record<string, string> {
  return Object.fromEntries(sheet.mapped.map(({ header, field }) => [header, field]));
}

/** Header → fields it may be, of the columns that nobody claimed. */
export function questionsOf({ sheet }: OneSheet): Record<string, readonly string[]> {
  return Object.fromEntries(sheet.unmapped.map(({ header, mayBe }) => [header, mayBe]));
}

export function namesOf(households: readonly Household[]): (string | undefined)[] {
  return households.map((household) => fieldValue(household, 'headName'));
}
