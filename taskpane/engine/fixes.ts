import { toAddress } from '../../src/domain/address';
import { type CellValue, cellText, dayToSerial } from '../../src/domain/cell';
import type { Finding } from '../../src/domain/finding';
import type { PlainKind } from '../../src/domain/fields/field';
import { groupBy } from '../../src/domain/grouping';
import { fieldDefinition } from '../../src/domain/household';
import { parseIsoDate } from '../../src/domain/partialDate';
import { cellAt, hasFormula, type RawTable } from '../../src/domain/rawTable';
import type { CellChange, ColumnFormat, PlannedValue, WritePlan } from '../../src/domain/writePlan';
import type { CheckAtHand } from './checkAtHand';

/** The plan that writes suggestions, and what it leaves out. */
export interface PlannedFixes {
  readonly plan: WritePlan;
  readonly notes: readonly string[];
}

interface Fix {
  readonly sheet: string;
  readonly change: CellChange;
}

/** Whether the finding has a suggestion and a cell to write it to. A formula is never written over. */
export function isFixable(check: CheckAtHand, finding: Finding): boolean {
  return fixOf(check, finding) !== undefined;
}

/**
 * Plans to write the suggestions of findings into their cells. Findings without one are left out; a cell for which
 * there are two different suggestions is left as it is and named.
 */
export function planFixes(check: CheckAtHand, indexes: readonly number[]): PlannedFixes {
  const fixes = indexes.flatMap((index) => {
    const finding = check.result.findings[index];
    const fix = finding === undefined ? undefined : fixOf(check, finding);
    return fix === undefined ? [] : [fix];
  });
  const notes: string[] = [];
  const agreed = [...groupBy(fixes, cellKey).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    if (same.every(({ change }) => sameValue(change.after, first.change.after))) return [first];
    const { row, column } = first.change;
    notes.push(
      `“${first.sheet}”的 ${toAddress(row, column)} 有两种建议，没有改动，请核对后自行填写。`,
    );
    return [];
  });
  return { plan: planOf(agreed), notes };
}

function planOf(fixes: readonly Fix[]): WritePlan {
  const bySheet = [...groupBy(fixes, ({ sheet }) => sheet)];
  return {
    sentences: bySheet.map(([sheet, each]) => `按建议改正“${sheet}”的${each.length}个单元格。`),
    writes: bySheet.map(([sheet, each]) => ({
      kind: 'change-cells',
      sheet,
      changes: each.map(({ change }) => change),
    })),
  };
}

function fixOf({ result }: CheckAtHand, finding: Finding): Fix | undefined {
  const { suggestion, field, place } = finding;
  const { row, column } = place;
  const table = result.sheets[place.sheet]?.table;
  if (suggestion === undefined || field === undefined || table === undefined) return undefined;
  if (row === undefined || column === undefined) return undefined;
  if (hasFormula(table, row, column)) return undefined;
  const written = writtenAs(fieldDefinition(field).kind, suggestion);
  const before = standingValue(table, row, column);
  return { sheet: table.name, change: { row, column, before, ...written } };
}

type Written = Pick<CellChange, 'after' | 'format'>;

const NUMBER_FORMATS: Readonly<Partial<Record<PlainKind, ColumnFormat>>> = {
  count: 'integer',
  floors: 'integer',
  area: 'decimal',
  money: 'decimal',
};

/** Dates known to the day are written as dates and amounts as numbers; everything else is text. */
function writtenAs(kind: string, suggestion: string): Written {
  if (kind === 'date') {
    const { year, month, day } = parseIsoDate(suggestion) ?? {};
    if (year !== undefined && month !== undefined && day !== undefined) {
      return { after: { kind: 'date', serial: dayToSerial(year, month, day) }, format: 'date' };
    }
  }
  const format = NUMBER_FORMATS[kind as PlainKind];
  const number = Number(suggestion);
  if (format !== undefined && Number.isFinite(number)) return { after: number, format };
  return { after: suggestion, format: 'text' };
}

/** What must still stand in the cell; numbers that lost digits and errors stand there as their text. */
function standingValue(table: RawTable, row: number, column: number): PlannedValue {
  const cell: CellValue = cellAt(table, row, column);
  if (typeof cell !== 'object' || cell === null || cell.kind === 'date') return cell;
  return cellText(cell);
}

function cellKey({ sheet, change }: Fix): string {
  return `${toAddress(change.row, change.column)} ${sheet}`;
}

function sameValue(one: PlannedValue, other: PlannedValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
