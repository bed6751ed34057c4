import { toAddress } from '../../../domain/address';
import type { CellArea } from '../../../domain/rawTable';
import { refuse } from '../../planCheck';
import { areaContains, areaReference, parseArea } from '../../../domain/area';
import type { XmlCursor } from '../xml/xmlCursor';

/** Watches the formulas of a sheet while cells are replaced, so that none breaks that was not to be changed. */
export class FormulaGuard {
  /** The sheet has formulas, whose results may now be out of date. */
  sawFormula = false;
  overwroteFormula = false;

  private readonly blocks: CellArea[] = [];
  /** Replaced cells that other cells take their formula from, by its number. */
  private readonly lostMasters = new Map<string, string>();

  constructor(private readonly sheet: string) {}

  /** A cell without formula of its own is replaced. */
  replacing(row: number, column: number): void {
    const block = this.blocks.find((area) => areaContains(area, row, column));
    if (block !== undefined) this.refuseBlock(row, column, block);
  }

  /** The cursor stands on the formula of a cell. */
  visit(cursor: XmlCursor, row: number, column: number, isReplaced: boolean): void {
    this.sawFormula = true;
    if (isReplaced) this.overwroteFormula = true;
    const type = cursor.attribute('t');
    const area = parseArea(cursor.attribute('ref') ?? '');
    const isMany = area !== undefined && (area.top < area.bottom || area.left < area.right);
    if (type === 'array' || type === 'dataTable') {
      if (!isMany) return;
      if (isReplaced) this.refuseBlock(row, column, area);
      this.blocks.push(area);
    } else if (type === 'shared') {
      const id = cursor.attribute('si') ?? '';
      if (isReplaced && isMany) this.lostMasters.set(id, toAddress(row, column));
      if (!isReplaced && area === undefined) this.refuseOrphan(id, row, column);
    }
  }

  private refuseBlock(row: number, column: number, area: CellArea): never {
    refuse(
      `工作表“${this.sheet}”的 ${toAddress(row, column)} 单元格属于 ${areaReference(area)} 的数组公式，` +
        '不能单独改写，请先把这片区域改成数值。',
    );
  }

  private refuseOrphan(id: string, row: number, column: number): void {
    const master = this.lostMasters.get(id);
    if (master === undefined) return;
    refuse(
      `工作表“${this.sheet}”的 ${master} 单元格是公式，${toAddress(row, column)} 等单元格沿用它，` +
        '改写后那些公式会失效，请先把这些公式改成数值。',
    );
  }
}
