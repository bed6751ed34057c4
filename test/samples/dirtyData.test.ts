import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import type { IdNumber } from '../../src/domain/fields/field';
import { fieldDefinition, type FieldId } from '../../src/domain/household';
import { formatDate, type PartialDate } from '../../src/domain/partialDate';
import type { ReadContext } from '../../src/domain/read/cellReader';
import { readField } from '../../src/domain/read/readers';
import { vocabularies } from '../../src/policy/vocabularies';
import { numberedDirtyCases } from '../../tools/samples/dirty/book';
import { codings } from '../../tools/samples/dirty/dirtyCase';
import { domainCell, openWorkbook } from './excelCells';

const workbook = await openWorkbook(await readFile('samples/脏数据.xlsx'));
const cases = numberedDirtyCases();
const TODAY = { year: 2024, month: 9, day: 20 };

/** The cell as the file holds it, in row `number + 1` below the header. */
function writtenCell(number: number): CellValue {
  return domainCell(workbook.getWorksheet('写法')?.getCell(number + 1, 5).value);
}

function contextFor(declared: (typeof cases)[number]['declared']): ReadContext {
  const context = { today: TODAY, vocabularies };
  return declared === undefined ? context : { ...context, coding: codings[declared] };
}

function spelt(field: FieldId, value: unknown): string {
  const { kind } = fieldDefinition(field);
  if (kind === 'date') return formatDate(value as PartialDate);
  if (kind !== 'idNumber') return String(value);
  return (value as IdNumber).body + (value as IdNumber).suffix;
}

function kindOf(cell: CellValue): string {
  if (cell === null) return '空';
  return typeof cell === 'object' ? cell.kind : typeof cell;
}

describe('脏数据.xlsx holds every way of writing as the brief has it', () => {
  test('one row for each', () => {
    expect(workbook.getWorksheet('写法')?.actualRowCount).toBe(cases.length + 1);
    expect(workbook.getWorksheet('应有的读法')?.actualRowCount).toBe(cases.length + 1);
  });
});

describe.each(cases)('$number $table', ({ number, field, written, expected, declared }) => {
  const title = `“${cellText(written)}”（${kindOf(written)}${declared ? `，声明为${declared}` : ''}）`;
  const wanted = expected.state === 'read' ? `read as ${expected.value}` : expected.state;

  test(`${title} is ${wanted}`, () => {
    const cell = writtenCell(number);
    const reading = readField(field, cell, contextFor(declared));
    expect(kindOf(cell ?? '')).toBe(kindOf(written ?? ''));
    expect(reading.state).toBe(expected.state);
    if (reading.state === 'read' && expected.state === 'read') {
      expect(spelt(field, reading.value)).toBe(expected.value);
      if (expected.noted) expect(reading.note ?? '').not.toBe('');
    }
    if (reading.state === 'unreadable' && expected.state === 'unreadable') {
      const candidates = reading.candidates.map((one) => spelt(field, one));
      expect(candidates).toEqual(expect.arrayContaining([...expected.candidates]));
      expect(reading.why).not.toBe('');
    }
  });
});
