import { describe, expect, test } from 'vitest';
import { repeatingColumns } from '../../tools/samples/bigColumns';
import { bigHouseholds } from '../../tools/samples/bigHouseholds';

const { header, rows } = bigHouseholds(20_000);

describe('a long list of households', () => {
  test('has 40 columns, all with different headers', () => {
    expect(new Set(header).size).toBe(40);
    expect(rows.every((row) => row.length === 40)).toBe(true);
  });

  test('is the same every time', () => {
    expect(bigHouseholds(300)).toEqual(bigHouseholds(300));
  });

  test('has no certificate number and no household code twice', () => {
    const texts = rows.map((row) => row[header.indexOf('证件号码')]).filter((cell) => cell !== null);
    const spelt = texts.map((cell) => (typeof cell === 'object' ? cell : String(cell).trim()));
    expect(new Set(spelt).size).toBe(spelt.length);
    expect(new Set(rows.map((row) => row[header.indexOf('户编号')])).size).toBe(rows.length);
  });

  test('is untidy in 3 to 5 % of the cells where a clerk can slip', () => {
    const shares = repeatingColumns
      .filter((column) => !('only' in column))
      .map((column) => ({ ...column, index: header.indexOf(column.header) }))
      .map(({ index, tidy, messy }) => {
        const untidy = new Set(messy.filter((cell) => !tidy.includes(cell)));
        return untidy.size === messy.length && messy.length > 0
          ? rows.filter((row) => untidy.has(row[index]!)).length / rows.length
          : undefined;
      })
      .filter((share) => share !== undefined);
    expect(shares.length).toBeGreaterThan(15);
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.03);
      expect(share).toBeLessThan(0.05);
    }
  });
});
