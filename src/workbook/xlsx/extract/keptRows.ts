import { areaReference, parseArea } from '../../../domain/area';
import { XmlCursor } from '../xml/xmlCursor';
import { DamagedXml } from '../xml/damagedXml';
import { KeptCells } from './keptCells';
import { RowMap } from './rowMap';

/** Elements that say how a sheet looks and is printed, and nothing of what stands in it. */
const LOOKS: ReadonlySet<string> = new Set([
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
]);
/** Elements whose areas move with the rows. */
const WITH_AREAS: ReadonlySet<string> = new Set(['mergeCells', 'dataValidations']);

/** Attributes that lead to other parts, or to where somebody has scrolled. */
const LEADING_AWAY = /\s(?:[A-Za-z0-9]+:id|topLeftCell|tabSelected|count)="[^"]*"/g;

/**
 * Copies a worksheet part that arrives in pieces with some of its rows, each under its new number. Everything that could
 * tell of other rows is left out.
 */
export class KeptRows {
  private readonly cursor = new XmlCursor();
  private readonly map: RowMap;
  private readonly cells: KeptCells;
  private out = '';
  private depth = 0;
  /** The element below the root that the cursor is in. */
  private section = '';
  /** Of the rule or merge that is being read: its XML so far. */
  private pending = '';
  private areas: string[] = [];

  constructor(rows: readonly number[], strings: readonly string[]) {
    this.map = new RowMap(rows);
    this.cells = new KeptCells(this.map, strings);
  }

  /** Takes a piece and gives back what can be written of the new part. */
  feed(piece: string): string {
    this.cursor.feed(piece);
    while (this.cursor.next()) this.take();
    const { out } = this;
    this.out = '';
    return out;
  }

  /** Throws DamagedXml when the part ended too early. */
  finish(): void {
    this.cursor.finish();
    if (this.depth !== 0) throw new DamagedXml('sheet ends too early');
  }

  private take(): void {
    const { cursor } = this;
    const { token } = cursor;
    if (token === 'text' || token === 'cdata') this.takeText();
    else {
      if (token === 'close') this.depth--;
      this.takeTag();
      if (token === 'open') this.depth++;
    }
  }

  private takeText(): void {
    if (LOOKS.has(this.section) && this.depth > 1) this.out += this.cursor.raw;
    else if (this.section === 'sheetData') this.out += this.cells.text(this.cursor);
    else if (this.pending !== '') this.pending += this.cursor.raw;
  }

  private takeTag(): void {
    const { cursor, depth } = this;
    if (depth === 0) {
      this.out += cursor.token === 'open' ? `${DECLARATION}${cursor.raw}` : cursor.raw;
      if (cursor.token === 'open') this.cells.prefix = cursor.prefix;
      return;
    }
    if (depth === 1 && cursor.isStart) this.section = cursor.name;
    if (this.section === 'sheetData') this.out += depth === 1 ? cursor.raw : this.cells.tag(cursor);
    else if (LOOKS.has(this.section)) this.out += plainTag(cursor, depth);
    else if (WITH_AREAS.has(this.section)) this.takeArea();
    if (depth === 1 && cursor.token !== 'open') this.section = '';
  }

  private takeArea(): void {
    const { cursor, depth } = this;
    if (depth === 1) {
      if (cursor.token === 'close') this.writeAreas();
      return;
    }
    if (depth === 2 && cursor.isStart) this.pending = this.moved();
    else if (this.pending !== '') this.pending += cursor.raw;
    if (depth > 2 || cursor.token === 'open' || this.pending === '') return;
    if (this.section === 'mergeCells' || isOwnList(this.pending)) this.areas.push(this.pending);
    this.pending = '';
  }

  /** The tag of a merge or rule with its areas where they now are; nothing when none is left. */
  private moved(): string {
    const { cursor } = this;
    const name = this.section === 'mergeCells' ? 'ref' : 'sqref';
    const old = cursor.attribute(name) ?? '';
    const areas = old.split(/\s+/).flatMap((reference) => {
      const area = parseArea(reference);
      const left = area === undefined ? undefined : this.map.areaOf(area);
      if (left === undefined) return [];
      const isOne = left.top === left.bottom && left.left === left.right;
      return isOne && name === 'ref' ? [] : [areaReference(left)];
    });
    if (areas.length === 0) return '';
    return cursor.raw.replace(`${name}="${old}"`, `${name}="${areas.join(' ')}"`);
  }

  private writeAreas(): void {
    const name = `${this.cells.prefix}${this.section}`;
    if (this.areas.length > 0) {
      this.out += `<${name} count="${this.areas.length}">${this.areas.join('')}</${name}>`;
    }
    this.areas = [];
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A list that stands in the rule itself; others lead to cells that are not here. */
function isOwnList(rule: string): boolean {
  return (
    rule.includes('type="list"') && /formula1>\s*(?:"|&quot;)/.test(rule) && !rule.includes('!')
  );
}

/** The tag without what leads away; the pane below the header starts where the header ends. */
function plainTag({ raw, name }: XmlCursor, depth: number): string {
  return name === 'pane' || depth === 0 ? raw : raw.replace(LEADING_AWAY, '');
}
