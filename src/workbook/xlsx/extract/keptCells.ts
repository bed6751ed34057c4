import { columnLetters } from '../../../domain/address';
import { columnAt, rowAt } from '../read/cellAddress';
import type { XmlCursor } from '../xml/xmlCursor';
import type { RowMap } from './rowMap';

/** Attributes of a row that say how it looks. A hidden row is shown: nothing is kept from the village. */
const ROW_LOOKS = ['s', 'customFormat', 'ht', 'customHeight'] as const;

/** Spells the cells of the rows that are kept: under their new numbers, texts in place, values without formulas. */
export class KeptCells {
  /** Of the elements of the sheet, with its colon. */
  prefix = '';

  private row = -1;
  private column = -1;
  private place: number | undefined;
  private type = '';
  private raw = '';
  private inValue = false;
  private inline = 0;
  private cell = '';

  constructor(
    private readonly map: RowMap,
    private readonly strings: readonly string[],
  ) {}

  /** Character data inside the rows. */
  text({ raw, token }: XmlCursor): string {
    if (this.inValue) this.raw += raw;
    else if (this.inline > 0 && this.place !== undefined) {
      return token === 'cdata' ? `<![CDATA[${raw}]]>` : raw;
    }
    return '';
  }

  /** A tag inside the rows. */
  tag(cursor: XmlCursor): string {
    const { name } = cursor;
    if (this.inline > 0 || name === 'is') return this.takeInline(cursor);
    if (name === 'row') return this.takeRow(cursor);
    if (name === 'c') return this.takeCell(cursor);
    if (name === 'v') this.inValue = cursor.token === 'open';
    return '';
  }

  private takeRow(cursor: XmlCursor): string {
    if (cursor.token === 'close') return this.place === undefined ? '' : `</${this.prefix}row>`;
    const reference = cursor.attribute('r');
    this.row = reference === undefined ? this.row + 1 : rowAt(reference, 0, reference.length);
    this.column = -1;
    this.place = this.map.placeOf(this.row);
    if (this.place === undefined) return '';
    const looks = ROW_LOOKS.flatMap((name) => {
      const value = cursor.attribute(name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    const end = cursor.token === 'empty' ? '/>' : '>';
    return `<${this.prefix}row r="${this.place + 1}"${looks.join('')}${end}`;
  }

  private takeCell(cursor: XmlCursor): string {
    if (cursor.token === 'close') return this.closeCell();
    const reference = cursor.attribute('r');
    this.column =
      reference === undefined ? this.column + 1 : columnAt(reference, 0, reference.length);
    const style = cursor.attribute('s');
    this.type = cursor.attribute('t') ?? 'n';
    this.raw = '';
    const at = `${columnLetters(this.column)}${(this.place ?? 0) + 1}`;
    this.cell = `<${this.prefix}c r="${at}"${style === undefined ? '' : ` s="${style}"`}`;
    if (this.place === undefined) return '';
    if (cursor.token === 'empty') return `${this.cell}/>`;
    return this.type === 'inlineStr' ? `${this.cell} t="inlineStr">` : '';
  }

  private closeCell(): string {
    const { prefix: p, raw, type, cell } = this;
    this.inValue = false;
    if (this.place === undefined) return '';
    if (type === 'inlineStr') return `</${p}c>`;
    if (raw === '') return `${cell}/>`;
    if (type === 's') return `${cell} t="inlineStr"><${p}is>${this.shared(raw)}</${p}is></${p}c>`;
    if (type === 'str') {
      const text = `<${p}t xml:space="preserve">${raw}</${p}t>`;
      return `${cell} t="inlineStr"><${p}is>${text}</${p}is></${p}c>`;
    }
    return `${cell}${type === 'n' ? '' : ` t="${type}"`}><${p}v>${raw}</${p}v></${p}c>`;
  }

  /** A shared text under the prefix of this sheet, which need not be that of the texts. */
  private shared(index: string): string {
    const item = this.strings[Number(index)] ?? '';
    const bare = item.replace(/<(\/?)[A-Za-z0-9]+:/g, '<$1');
    return this.prefix === '' ? bare : bare.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`);
  }

  private takeInline(cursor: XmlCursor): string {
    if (cursor.token === 'open') this.inline++;
    else if (cursor.token === 'close') this.inline--;
    return this.place === undefined ? '' : cursor.raw;
  }
}
