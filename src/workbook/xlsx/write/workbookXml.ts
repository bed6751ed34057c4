import type { SheetVisibility } from '../../../domain/rawTable';
import { outlineOf, type Outline, type TopElement } from '../xml/outline';
import { escapeAttribute, escapeMarkup } from '../xml/xmlText';
import { attributeOf, withAttribute } from './styleBook';
import { TextEdits } from './textEdits';

/** A sheet to be listed after the others. */
export interface AddedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationId: string;
}

/** A name that belongs to one sheet, such as its print titles. Replaces one of the same name. */
export interface SheetName {
  readonly name: '_xlnm.Print_Titles' | '_xlnm._FilterDatabase';
  /** Position of the sheet among all. */
  readonly position: number;
  /** Undefined: the sheet shall have no such name any more. */
  readonly formula: string | undefined;
}

export interface WorkbookChanges {
  readonly added: readonly AddedSheet[];
  /** New visibility by position. */
  readonly visibilities: ReadonlyMap<number, SheetVisibility>;
  readonly names: readonly SheetName[];
  /** Formulas shall be worked out anew when the workbook is opened. */
  readonly recalculate: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const states: Readonly<Record<SheetVisibility, string>> = {
  visible: 'visible',
  hidden: 'hidden',
  'very-hidden': 'veryHidden',
};

/** Elements that stand before the defined names, and those before the calculation settings. */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

/** The workbook part with sheets and names added; everything else stays as it is spelled. */
export function changedWorkbookXml(xml: string, changes: WorkbookChanges): string {
  const outline = outlineOf(xml);
  const edits = new TextEdits(xml);
  changeSheets(xml, outline, edits, changes);
  if (changes.names.length > 0) changeNames(xml, outline, edits, changes.names);
  if (changes.recalculate) recalculate(xml, outline, edits);
  return edits.result();
}

function changeSheets(
  xml: string,
  outline: Outline,
  edits: TextEdits,
  { added, visibilities }: WorkbookChanges,
): void {
  const sheets = outline.elements.find((element) => element.name === 'sheets');
  const standing = (sheets?.children ?? []).filter((child) => child.name === 'sheet');
  const tags = standing.map((child) => xml.slice(child.start, child.tagEnd));
  let id = Math.max(0, ...tags.map((tag) => Number(attributeOf(tag, 'sheetId') ?? 0)));
  const elements = added.map((sheet) => sheetElement(outline, sheet, ++id)).join('');
  if (elements !== '') appendTo(outline, edits, sheets, 'sheets', BEFORE_NAMES, elements);
  for (const [position, visibility] of visibilities) {
    const child = standing[position];
    const tag = tags[position];
    if (child === undefined || tag === undefined) continue;
    edits.replace(child.start, child.tagEnd, withAttribute(tag, 'state', states[visibility]));
  }
}

function sheetElement(outline: Outline, sheet: AddedSheet, id: number): string {
  const state = sheet.visibility === 'visible' ? '' : ` state="${states[sheet.visibility]}"`;
  return (
    `<${outline.prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${id}"${state}` +
    `${relationAttribute(outline.rootTag, sheet.relationId)}/>`
  );
}

/** The attribute that names the relation, with the prefix the root gives it. */
function relationAttribute(rootTag: string, id: string): string {
  for (const space of [RELATIONSHIPS, STRICT_RELATIONSHIPS]) {
    const match = new RegExp(
      `xmlns:([\\w.-]+)\\s*=\\s*["']${space.replaceAll('.', '\\.')}["']`,
    ).exec(rootTag);
    if (match?.[1] !== undefined) return ` ${match[1]}:id="${id}"`;
  }
  return ` xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
}

function changeNames(
  xml: string,
  outline: Outline,
  edits: TextEdits,
  names: readonly SheetName[],
): void {
  const standing = outline.elements.find((element) => element.name === 'definedNames');
  for (const child of standing?.children ?? []) {
    const tag = xml.slice(child.start, child.tagEnd);
    const isReplaced = names.some(
      ({ name, position }) =>
        attributeOf(tag, 'name') === name && attributeOf(tag, 'localSheetId') === `${position}`,
    );
    if (isReplaced) edits.replace(child.start, child.end, '');
  }
  const p = outline.prefix;
  const elements = names.flatMap(({ name, position, formula }) => {
    if (formula === undefined) return [];
    const hidden = name === '_xlnm._FilterDatabase' ? ' hidden="1"' : '';
    const tag = `<${p}definedName name="${name}" localSheetId="${position}"${hidden}>`;
    return [`${tag}${escapeMarkup(formula)}</${p}definedName>`];
  });
  if (elements.length === 0) return;
  appendTo(outline, edits, standing, 'definedNames', BEFORE_NAMES, elements.join(''));
}

function recalculate(xml: string, outline: Outline, edits: TextEdits): void {
  const standing = outline.elements.find((element) => element.name === 'calcPr');
  if (standing === undefined) {
    edits.insert(
      placeAfter(outline, BEFORE_CALCULATION),
      `<${outline.prefix}calcPr fullCalcOnLoad="1"/>`,
    );
    return;
  }
  const tag = xml.slice(standing.start, standing.tagEnd);
  edits.replace(standing.start, standing.tagEnd, withAttribute(tag, 'fullCalcOnLoad', '1'));
}

/** Appends elements to a list, which is made where it does not stand yet. */
function appendTo(
  outline: Outline,
  edits: TextEdits,
  list: TopElement | undefined,
  name: string,
  predecessors: readonly string[],
  elements: string,
): void {
  const p = outline.prefix;
  const whole = `<${p}${name}>${elements}</${p}${name}>`;
  if (list === undefined) edits.insert(placeAfter(outline, predecessors), whole);
  else if (list.closeStart === list.end) edits.replace(list.start, list.end, whole);
  else edits.insert(list.closeStart, elements);
}

function placeAfter(outline: Outline, predecessors: readonly string[]): number {
  const last = outline.elements.findLast((element) => predecessors.includes(element.name));
  return last?.end ?? outline.rootTagEnd;
}
