import type { IStyleData } from '@univerjs/core';
import type { Sheet } from '../model/sheet';
import type { CellLook } from '../model/look';
import { GENERAL } from '../model/values';
import { cellStyle } from './cellStyle';

/** Styles of a workbook by id: cells that look alike share one. */
export class StyleShelf {
  private readonly idsByLook = new Map<CellLook | undefined, Map<string, string | undefined>>();
  private readonly idsByContent = new Map<string, string>();

  /** @param added is told of a style the first time it is needed */
  constructor(private readonly added: (id: string, style: IStyleData) => void) {}

  /** Id of the style of a cell; undefined when it is plain. */
  idOf(sheet: Sheet, row: number, column: number): string | undefined {
    const look = sheet.cells.store.look(row, column);
    const format = sheet.cells.store.format(row, column) ?? GENERAL;
    if (look === undefined && format === GENERAL) return undefined;
    const byFormat = this.idsByLook.get(look) ?? new Map<string, string | undefined>();
    this.idsByLook.set(look, byFormat);
    if (!byFormat.has(format)) byFormat.set(format, this.shelve(cellStyle(look, format)));
    return byFormat.get(format);
  }

  private shelve(style: IStyleData | undefined): string | undefined {
    if (style === undefined || Object.keys(style).length === 0) return undefined;
    const content = JSON.stringify(style);
    const known = this.idsByContent.get(content);
    if (known !== undefined) return known;
    const id = `anju${this.idsByContent.size + 1}`;
    this.idsByContent.set(content, id);
    this.added(id, style);
    return id;
  }
}
