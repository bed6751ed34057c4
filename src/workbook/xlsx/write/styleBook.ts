import { outlineOf, type Outline, type TopElement } from '../xml/outline';
import { decodeEntities, escapeAttribute } from '../xml/xmlText';
import { TextEdits } from './textEdits';
import { XmlCursor } from '../xml/xmlCursor';

type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** Order of the sections in a styles part. */
const SECTION_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** What must stand first where a styles part lacks the section. */
const FIRST_ELEMENTS: Readonly<Record<Section, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

const SECTIONS = Object.keys(FIRST_ELEMENTS) as readonly Section[];
/** Custom number formats are numbered from here. */
const FIRST_CUSTOM_FORMAT = 164;

/** A styles part that says nothing but what every workbook must say. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="1">${FIRST_ELEMENTS.fonts.join('')}</fonts>` +
  `<fills count="2">${FIRST_ELEMENTS.fills.join('')}</fills>` +
  `<borders count="1">${FIRST_ELEMENTS.borders.join('')}</borders>` +
  `<cellStyleXfs count="1">${FIRST_ELEMENTS.cellXfs.join('')}</cellStyleXfs>` +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/**
 * The styles part of a workbook, to which styles are only ever appended: no index that a cell
 * refers to changes its meaning. An element that already stands there is used again.
 */
export class StyleBook {
  private readonly outline: Outline;
  private readonly elements: Record<Section, string[]>;
  private readonly oldCounts: Record<Section, number>;

  constructor(private readonly xml: string) {
    this.outline = outlineOf(xml);
    const of = (section: Section): string[] => this.standing(section);
    this.elements = {
      numFmts: of('numFmts'),
      fonts: of('fonts'),
      fills: of('fills'),
      borders: of('borders'),
      cellXfs: of('cellXfs'),
    };
    this.oldCounts = { numFmts: 0, fonts: 0, fills: 0, borders: 0, cellXfs: 0 };
    for (const section of SECTIONS) {
      const elements = this.elements[section];
      this.oldCounts[section] = elements.length;
      if (elements.length === 0) {
        for (const first of FIRST_ELEMENTS[section]) elements.push(this.prefixed(first));
      }
    }
  }

  /** Index of an element of a section; appended unless one spelled alike stands there. */
  add(section: Exclude<Section, 'numFmts'>, element: string): number {
    const elements = this.elements[section];
    const spelled = this.prefixed(element);
    const known = elements.indexOf(spelled);
    if (known >= 0) return known;
    elements.push(spelled);
    return elements.length - 1;
  }

  /** Id of a custom number format. */
  numberFormat(code: string): number {
    let next = FIRST_CUSTOM_FORMAT;
    for (const element of this.elements.numFmts) {
      const id = Number(attributeOf(element, 'numFmtId') ?? 0);
      if (decodeEntities(attributeOf(element, 'formatCode') ?? '') === code) return id;
      next = Math.max(next, id + 1);
    }
    const element = `<numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`;
    this.elements.numFmts.push(this.prefixed(element));
    return next;
  }

  /** Start tag and content of the style of an index. */
  cellStyle(index: number): string {
    const { cellXfs } = this.elements;
    return cellXfs[index] ?? cellXfs[0] ?? this.prefixed('<xf/>');
  }

  /** Index of the style of another index with some attributes set differently. */
  derive(index: number, attributes: Readonly<Record<string, string>>): number {
    let element = this.cellStyle(index);
    for (const [name, value] of Object.entries(attributes)) {
      element = withAttribute(element, name, value);
    }
    const known = this.elements.cellXfs.indexOf(element);
    return known >= 0 ? known : this.elements.cellXfs.push(element) - 1;
  }

  /** The part with everything that was appended. */
  render(): string {
    const edits = new TextEdits(this.xml);
    for (const section of SECTIONS) {
      const elements = this.elements[section];
      if (elements.length === this.oldCounts[section]) continue;
      const added = elements.slice(this.oldCounts[section]).join('');
      const old = this.outline.elements.find((element) => element.name === section);
      if (old === undefined || old.closeStart === old.end) this.insertSection(edits, section, old);
      else {
        const tag = withAttribute(
          this.xml.slice(old.start, old.tagEnd),
          'count',
          `${elements.length}`,
        );
        edits.replace(old.start, old.tagEnd, tag);
        edits.insert(old.closeStart, added);
      }
    }
    return edits.result();
  }

  private insertSection(edits: TextEdits, section: Section, old: TopElement | undefined): void {
    const { prefix, elements, rootClose } = this.outline;
    const content = this.elements[section];
    const text = `<${prefix}${section} count="${content.length}">${content.join('')}</${prefix}${section}>`;
    if (old !== undefined) {
      edits.replace(old.start, old.end, text);
      return;
    }
    const order = SECTION_ORDER.indexOf(section);
    const next = elements.find((element) => {
      const its = SECTION_ORDER.indexOf(element.name);
      return its < 0 || its > order;
    });
    edits.insert(next?.start ?? rootClose, text);
  }

  private standing(section: Section): string[] {
    const element = this.outline.elements.find((one) => one.name === section);
    return (element?.children ?? []).map((child) => this.xml.slice(child.start, child.end));
  }

  private prefixed(element: string): string {
    const { prefix } = this.outline;
    return prefix === '' ? element : element.replace(/<(\/?)/g, `<$1${prefix}`);
  }
}

/** Value of an attribute of the start tag that a text begins with, as it is spelled. */
export function attributeOf(element: string, name: string): string | undefined {
  const cursor = new XmlCursor();
  cursor.feed(element);
  return cursor.next() ? cursor.attribute(name) : undefined;
}

/** The element with an attribute of its start tag set. */
export function withAttribute(element: string, name: string, value: string): string {
  const cursor = new XmlCursor();
  cursor.feed(element);
  if (!cursor.next()) return element;
  if (cursor.attribute(name) !== undefined) {
    return element.slice(0, cursor.valueStart) + value + element.slice(cursor.valueEnd);
  }
  const at = cursor.end - (cursor.token === 'empty' ? 2 : 1);
  return `${element.slice(0, at).trimEnd()} ${name}="${value}"${element.slice(at)}`;
}
