import { describe, expect, it } from 'vitest';
import { rectificationLines } from '../../src/cli/printRectification';
import { applyWrites } from '../../src/domain/applyPlan';
import { type CellValue, cellText } from '../../src/domain/cell';
import type { CheckResult } from '../../src/domain/check';
import type { RawTable } from '../../src/domain/rawTable';
import { checkTables } from '../../src/jobs/checkWorkbooks';
import { generateOver } from '../../src/jobs/generateSheets';
import { sheetsOfLedger } from '../../src/jobs/ledger';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { type Cells, fine, sheet } from './submission/villageUnderTest';

const HEADER_ROW = 3;
const DANGEROUS = { 鉴定等级: 'D级', 鉴定日期: '2022-03-04' };

/** A workbook with a list, as `anju ledger` keeps it. */
class Book {
  tables: readonly RawTable[];
  result!: CheckResult;

  constructor(list: readonly Cells[]) {
    this.tables = [sheet('住户表', list)];
  }

  run(day: string): this {
    const options = { profile: gaoyan2024, day };
    const result = checkTables(this.tables, options);
    const standing = { name: '住户表.xlsx', tables: this.tables };
    const planned = generateOver(
      { result, tables: this.tables, options },
      standing,
      sheetsOfLedger,
    );
    this.tables = applyWrites(this.tables, planned.plan.writes, standing.name);
    this.result = planned.result;
    return this;
  }

  cell(name: string, who: number, header: string): string {
    const { rows } = this.sheet(name);
    return cellText(rows[HEADER_ROW + 1 + who]?.[this.column(name, header)] ?? null);
  }

  type(who: number, header: string, value: CellValue): void {
    const own = this.sheet('整改台账');
    const at = this.column('整改台账', header);
    const rows = own.rows.map((cells, row) =>
      row === HEADER_ROW + 1 + who
        ? cells.map((cell, each) => (each === at ? value : cell))
        : cells,
    );
    this.tables = this.tables.map((table) => (table === own ? { ...own, rows } : table));
  }

  column(name: string, header: string): number {
    return this.sheet(name).rows[HEADER_ROW]!.indexOf(header);
  }

  private sheet(name: string): RawTable {
    return this.tables.find((table) => table.name === name)!;
  }
}

const households = [
  fine(0, { ...DANGEROUS, 是否现居住: '是' }),
  fine(1, { ...DANGEROUS, 保障措施: '农村危房改造', 改造方式: '修固', 危改年度: 2025 }),
  fine(2),
];

describe('整改台账到销号', () => {
  it('危房住人写在台账状态、整改进度的第一行和汇总文字里', () => {
    const book = new Book(households).run('2026-01-10');
    expect(book.cell('整改台账', 0, '台账状态')).toBe('危房住人；逾期10天；待定保障措施');
    expect(book.cell('整改进度', 0, '紧急程度')).toBe('1 危房住人');
    expect(book.cell('整改进度', 0, '下一步')).toMatch(/^立即组织搬离；落实并填写过渡期措施；/);
    expect(book.cell('整改进度汇总', 0, '危房住人')).toBe('1');
    const words = rectificationLines(book.result).join('\n');
    expect(words).toContain(
      '整改台账 2 户：危房住人 1 户，逾期 2 户，30天内到期 0 户，已销号 0 户',
    );
    expect(words).toContain('危房住人：红军村 测试甲（联系村领导，逾期10天）：立即组织搬离；');
  });

  it('没有依据的销号仍是未销号，说缺什么，问题指向台账的单元格', () => {
    const book = new Book(households).run('2025-10-08');
    book.type(1, '是否销号', '是');
    book.run('2025-10-08');
    expect(book.cell('整改台账', 1, '台账状态')).toBe('未销号（依据不足）');
    expect(book.cell('整改台账', 1, '下一步')).toContain(
      '补齐改造后等级（A级或B级）、销号日期、销号依据、销号人',
    );
    const { findings, sheets } = book.result;
    const [found] = findings.filter(({ rule }) => rule === 'closed-without-evidence');
    expect(sheets[found!.place.sheet]!.table.name).toBe('整改台账');
    expect(found!.place).toMatchObject({
      row: HEADER_ROW + 2,
      column: book.column('整改台账', '是否销号'),
    });
  });

  it('补齐依据后才是已销号', () => {
    const book = new Book(households).run('2025-10-08');
    for (const [header, value] of Object.entries({
      ...{ 改造后等级: 'B', 是否销号: '是', 销号日期: '2025-10-01' },
      ...{ 销号依据: '验收表', 销号人: '测试' },
    })) {
      book.type(1, header, value);
    }
    book.run('2025-10-08');
    expect(book.cell('整改台账', 1, '台账状态')).toBe('已销号');
    expect(book.cell('整改台账', 1, '剩余天数（负数为逾期）')).toBe('');
    expect(rectificationLines(book.result)[0]).toContain('已销号 1 户（50.0%）');
  });
});
