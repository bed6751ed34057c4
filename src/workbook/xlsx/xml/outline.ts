import { DamagedXml } from './damagedXml';
import { walkXml, type XmlCursor } from './xmlCursor';

/** An element directly below the root, by offsets into the document. */
export interface TopElement {
  readonly name: string;
  readonly start: number;
  /** End of its start tag. */
  readonly tagEnd: number;
  /** Start of its end tag; same as `end` when it closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly ChildElement[];
}

/** An element two levels below the root. */
export interface ChildElement {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** The upper levels of a small document. */
export interface Outline {
  /** Prefix of the root with its colon, or nothing. */
  readonly prefix: string;
  readonly rootTag: string;
  readonly rootTagEnd: number;
  /** Start of the root's end tag. */
  readonly rootClose: number;
  readonly elements: readonly TopElement[];
}

type Root = Omit<Outline, 'elements'>;

/** Outline of a document that is at hand whole. Throws DamagedXml when it has no proper root. */
export function outlineOf(xml: string): Outline {
  const reader = new OutlineReader();
  for (const cursor of walkXml(xml)) {
    if (cursor.token === 'open') reader.open(cursor);
    else if (cursor.token === 'empty') reader.empty(cursor);
    else if (cursor.token === 'close') reader.close(cursor);
  }
  return reader.result();
}

class OutlineReader {
  private readonly elements: TopElement[] = [];
  private readonly opened: Omit<ChildElement, 'end'>[] = [];
  private children: ChildElement[] = [];
  private root: Root | undefined;

  open(cursor: XmlCursor): void {
    if (this.opened.length === 0) {
      this.root = {
        prefix: cursor.prefix,
        rootTag: cursor.raw,
        rootTagEnd: cursor.end,
        rootClose: cursor.end,
      };
    }
    this.opened.push({ name: cursor.name, start: cursor.start, tagEnd: cursor.end });
  }

  empty(cursor: XmlCursor): void {
    const { name, start, end } = cursor;
    if (this.opened.length === 0) throw new DamagedXml('empty root');
    this.add({ name, start, tagEnd: end }, end, end);
  }

  close(cursor: XmlCursor): void {
    const opened = this.opened.pop();
    if (opened === undefined || this.root === undefined) throw new DamagedXml('tags do not match');
    if (this.opened.length === 0) this.root = { ...this.root, rootClose: cursor.start };
    else this.add(opened, cursor.start, cursor.end);
  }

  result(): Outline {
    if (this.root === undefined || this.opened.length > 0) throw new DamagedXml('no root');
    return { ...this.root, elements: this.elements };
  }

  private add(element: Omit<ChildElement, 'end'>, closeStart: number, end: number): void {
    if (this.opened.length === 2) this.children.push({ ...element, end });
    if (this.opened.length !== 1) return;
    this.elements.push({ ...element, closeStart, end, children: this.children });
    this.children = [];
  }
}
