import { mapWorkbook } from '../../src/workbook/xlsx/read/workbookReader';
import { ZipPackage } from '../../src/workbook/xlsx/package/zipPackage';
import { walkXml, type XmlCursor } from '../../src/workbook/xlsx/xml/xmlCursor';
import { decodeEntities } from '../../src/workbook/xlsx/xml/xmlText';

/** A validation as its element spells it: attributes as they stand, entities replaced. */
export interface ValidationElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Areas in A1, blanks between them. */
  readonly places: string;
  readonly formula1: string;
  readonly formula2: string;
}

/** Both lists a sheet may have: its own and, for sources on other sheets, the one among its extensions. */
const LISTS = /<(\w+:)?dataValidations[\s>][^]*?<\/\1dataValidations>/g;

/**
 * The validations of every sheet, by its name. exceljs would spell them out cell by cell, and a rule for a whole
 * column has a million of them.
 */
export async function validationElements(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly ValidationElement[]>> {
  const { sheets, zip } = await mapWorkbook(await ZipPackage.open(new Blob([bytes.slice()])));
  const found = new Map<string, readonly ValidationElement[]>();
  for (const { name, part } of sheets) {
    if (part !== undefined) found.set(name, elementsOf(await zip.text(part)));
  }
  return found;
}

/** The validations in the text of a sheet. */
export function elementsOf(sheet: string): readonly ValidationElement[] {
  return [...sheet.matchAll(LISTS)].flatMap(([list]) => {
    const reader = new ElementReader();
    for (const cursor of walkXml(list)) reader.visit(cursor);
    return reader.elements;
  });
}

const TEXTS: ReadonlySet<string> = new Set(['formula1', 'formula2', 'sqref']);

class ElementReader {
  readonly elements: ValidationElement[] = [];
  private attributes: Readonly<Record<string, string>> = {};
  private texts: Record<string, string> = {};
  private into: string | undefined;

  visit(cursor: XmlCursor): void {
    if (cursor.token === 'text') this.add(decodeEntities(cursor.raw));
    else if (cursor.token === 'cdata') this.add(cursor.raw);
    else if (cursor.name === 'dataValidation') this.visitValidation(cursor);
    else if (TEXTS.has(cursor.name)) this.into = cursor.token === 'open' ? cursor.name : undefined;
  }

  private visitValidation(cursor: XmlCursor): void {
    if (cursor.isStart) {
      this.attributes = attributesOf(cursor);
      this.texts = {};
    }
    if (cursor.token !== 'open') this.finish();
  }

  private add(text: string): void {
    if (this.into !== undefined) this.texts[this.into] = (this.texts[this.into] ?? '') + text;
  }

  private finish(): void {
    const { attributes, texts } = this;
    this.elements.push({
      attributes,
      places: attributes['sqref'] ?? texts['sqref'] ?? '',
      formula1: texts['formula1'] ?? '',
      formula2: texts['formula2'] ?? '',
    });
  }
}

function attributesOf(cursor: XmlCursor): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  while (cursor.nextAttribute()) {
    attributes[cursor.attributeName] = decodeEntities(cursor.attributeValue);
  }
  return attributes;
}
