import type { FUniver } from '@univerjs/core/facade';

/** What the person typed into a cell, until the grid has written what it made of it. */
export interface TypedText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Remembers the text of the last cell edit. The grid reads typed text by its own rules; the model reads it by
 * Excel's, and so needs it as it was typed.
 */
export class TypedTexts {
  private last: TypedText | undefined;

  constructor(api: FUniver) {
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r\n?$|\n$/, '');
      this.last = isConfirm ? { sheet: worksheet.getSheetId(), row, column, text } : undefined;
    });
  }

  /** The text typed into that cell; undefined when the edit did not come from typing there. */
  take(sheet: string, row: number, column: number): string | undefined {
    const { last } = this;
    if (last?.sheet !== sheet || last.row !== row || last.column !== column) return undefined;
    this.last = undefined;
    return last.text;
  }
}
