import { columnLetters, toAddress } from '../domain/address';
import { type CellValue, cellText, isEmptyCell } from '../domain/cell';
import type { CellArea } from '../domain/rawTable';
import type { CellChange, PlannedValue, SheetContent, WritePlan } from '../domain/writePlan';
import { PlanRefused } from './port';

/** What must be known of a sheet before its cells are changed. */
export interface StandingCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellArea[];
}

const NOTHING_WRITTEN = '本次没有写入任何内容。';
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;

/** Refusal of a plan: the cause and next step as given, and that nothing was written. */
export function refuse(sentence: string): never {
  throw new PlanRefused(`${sentence}${NOTHING_WRITTEN}`);
}

/** Changes of single cells by sheet name. */
export function changesBySheet(plan: WritePlan): ReadonlyMap<string, readonly CellChange[]> {
  const bySheet = new Map<string, CellChange[]>();
  for (const write of plan.writes) {
    if (write.kind !== 'change-cells') continue;
    const changes = bySheet.get(write.sheet) ?? [];
    for (const change of write.changes) changes.push(change);
    bySheet.set(write.sheet, changes);
  }
  return bySheet;
}

/**
 * Throws PlanRefused unless every sheet that the plan was made from is still there, and every sheet of the plan can
 * be made, replaced or changed.
 * @param names of all sheets of the workbook, whatever they hold.
 */
export function checkSheetNames(plan: WritePlan, names: readonly string[]): void {
  const taken = new Map(names.map((name) => [name.toLowerCase(), name]));
  const standing = new Set(names);
  for (const name of plan.madeFrom ?? []) if (!standing.has(name)) refuseMissing(name);
  const replaced = new Set<string>();
  for (const write of plan.writes) {
    if (write.kind === 'change-cells') {
      if (!standing.has(write.sheet)) refuseMissing(write.sheet);
      continue;
    }
    const { content } = write;
    checkContent(content);
    if (write.kind === 'create-sheet') {
      const other = taken.get(content.name.toLowerCase());
      if (other !== undefined) refuseTaken(other);
      taken.set(content.name.toLowerCase(), content.name);
    } else {
      if (!standing.has(content.name) || replaced.has(content.name)) refuseMissing(content.name);
      replaced.add(content.name);
    }
  }
}

/** Throws PlanRefused when a cell no longer holds what the plan was made from, or cannot take the value. */
export function checkChanges(
  sheet: string,
  changes: readonly CellChange[],
  standing: StandingCells,
): void {
  const seen = new Set<number>();
  for (const change of changes) {
    const { row, column, before, after } = change;
    const place = `工作表“${sheet}”的 ${toAddress(row, column)} 单元格`;
    if (row < 0 || row >= ROW_LIMIT || column < 0 || column >= COLUMN_LIMIT) {
      refuse(`工作表“${sheet}”写不下第 ${row + 1} 行第 ${column + 1} 列，请把表拆小后再试。`);
    }
    const key = row * COLUMN_LIMIT + column;
    if (seen.has(key)) refuse(`${place}在同一次写入中被改了两次，请重新检查后再写入。`);
    seen.add(key);
    const current = standing.rows[row]?.[column];
    if (!stands(before, current)) {
      refuse(
        `${place}原来是${quoted(before)}，现在是${quoted(current)}，检查之后被改动过，请重新检查后再写入。`,
      );
    }
    checkValue(place, after);
    if (after !== null) refuseCovered(place, change, standing.merges);
  }
}

function stands(before: PlannedValue, current: CellValue | undefined): boolean {
  if (before === null || before === '') return isEmptyCell(current);
  if (current === null || current === undefined) return false;
  if (typeof before === 'object') {
    return (
      typeof current === 'object' && current.kind === 'date' && current.serial === before.serial
    );
  }
  if (typeof current !== 'object') return current === before;
  return current.kind !== 'date' && cellText(current) === before;
}

function checkContent(content: SheetContent): void {
  checkName(content.name);
  if (content.rows.length > ROW_LIMIT) {
    refuse(`工作表“${content.name}”有 ${content.rows.length} 行，超过 Excel 的上限，请分开生成。`);
  }
  content.rows.forEach((row, index) => {
    const { cells } = row;
    if (cells.length > COLUMN_LIMIT) refuse(`工作表“${content.name}”的列数超过 Excel 的上限。`);
    cells.forEach((value, column) => {
      if (typeof value === 'string' && value.length <= LONGEST_TEXT) return;
      if (value === null || typeof value === 'boolean') return;
      checkValue(`工作表“${content.name}”的 ${columnLetters(column)}${index + 1} 单元格`, value);
    });
  });
}

function checkName(name: string): void {
  const isValid =
    name !== '' &&
    name.length <= LONGEST_NAME &&
    !/[[\]:*?/\\\u0000-\u001f]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!isValid) {
    refuse(
      `“${name}”不能作工作表名：不得为空、不得超过 31 个字，不得含 [ ] : * ? / \\，也不得以单引号开头或结尾。`,
    );
  }
}

function checkValue(place: string, value: PlannedValue): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    refuse(`${place}要写的文字有 ${value.length} 字，超过 Excel 单元格 ${LONGEST_TEXT} 字的上限。`);
  }
  const number = typeof value === 'object' ? value?.serial : value;
  if (typeof number === 'number' && !Number.isFinite(number))
    refuse(`${place}要写的数不是有效的数。`);
}

function refuseCovered(place: string, change: CellChange, merges: readonly CellArea[]): void {
  for (const area of merges) {
    const isInside =
      change.row >= area.top &&
      change.row <= area.bottom &&
      change.column >= area.left &&
      change.column <= area.right;
    if (isInside && (change.row !== area.top || change.column !== area.left)) {
      const first = toAddress(area.top, area.left);
      refuse(`${place}被以 ${first} 开头的合并单元格盖住，写了也看不见，请先取消合并。`);
    }
  }
}

function refuseTaken(name: string): never {
  refuse(`工作簿里已经有名为“${name}”的工作表，请先把它改名或删除，再重新生成。`);
}

function refuseMissing(name: string): never {
  refuse(`工作簿里没有名为“${name}”的工作表，可能已改名或删除，请重新检查后再写入。`);
}

function quoted(value: PlannedValue | CellValue | undefined): string {
  const text = cellText(value);
  return text === '' ? '空白' : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
