import type { CellChange } from '../../../domain/writePlan';
import type { CellStyle } from '../parts/styles';
import { PLAIN_STYLE } from '../parts/styles';
import { glyphLetters } from '../read/symbolFont';
import { DATE_FORMAT, type LookStyles, looksLikeFormula, TEXT_FORMAT_ID } from './looks';
import { attributeOf, type StyleBook } from './styleBook';

/** What is to be written into a cell: its style and, for symbol fonts, the letters that show the text. */
export interface StyledChange {
  readonly style: number;
  readonly text?: string;
}

/** Finds styles for changed cells: a cell keeps its own, and gets a format only where it had none. */
export class ChangeStyles {
  constructor(
    private readonly book: StyleBook,
    private readonly looks: LookStyles,
    private readonly standing: readonly CellStyle[],
  ) {}

  /** Style of a cell in a row that is added below a table. */
  forNewRow(change: CellChange): StyledChange {
    const { after } = change;
    if (typeof after === 'object' && after !== null)
      return { style: this.looks.cell('data', 'date') };
    const quoted = typeof after === 'string' && looksLikeFormula(after);
    return { style: this.looks.cell('data', quoted ? 'text' : change.format, quoted) };
  }

  /** Style of a cell whose style was `base`. */
  forCell(base: number, change: CellChange): StyledChange {
    const { after } = change;
    const facts = this.standing[base] ?? PLAIN_STYLE;
    if (after === null) return { style: base };
    if (typeof after === 'object')
      return { style: facts.format === 'date' ? base : this.asDate(base) };
    if (typeof after === 'string') return this.forText(base, facts, after, change);
    const hidesNumber = facts.format === 'date' && typeof after === 'number';
    return { style: hidesNumber ? this.withFormat(base, 0) : base };
  }

  private forText(base: number, facts: CellStyle, text: string, change: CellChange): StyledChange {
    if (facts.symbolFont !== undefined) {
      const letters = glyphLetters(text, facts.symbolFont);
      if (letters !== undefined) return { style: base, text: letters };
      return { style: this.book.derive(base, { fontId: '0' }) };
    }
    const hasFormat = (attributeOf(this.book.cellStyle(base), 'numFmtId') ?? '0') !== '0';
    const style =
      change.format === 'text' && !hasFormat ? this.withFormat(base, TEXT_FORMAT_ID) : base;
    return {
      style: looksLikeFormula(text) ? this.book.derive(style, { quotePrefix: '1' }) : style,
    };
  }

  private asDate(base: number): number {
    return this.withFormat(base, this.book.numberFormat(DATE_FORMAT));
  }

  private withFormat(base: number, id: number): number {
    return this.book.derive(base, { numFmtId: `${id}`, applyNumberFormat: '1' });
  }
}
