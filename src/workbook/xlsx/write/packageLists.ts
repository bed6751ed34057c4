import { outlineOf } from '../xml/outline';
import { decodeEntities, escapeAttribute } from '../xml/xmlText';
import { resolveTarget } from '../package/relations';
import { attributeOf } from './styleBook';
import { TextEdits } from './textEdits';

/** A part that the package shall know of. */
export interface AddedPart {
  readonly part: string;
  readonly contentType: string;
}

export interface AddedRelation {
  readonly id: string;
  readonly type: string;
  /** Name of the part from the folder of the part that refers to it. */
  readonly target: string;
}

/** The list of content types with parts added and dropped ones removed. */
export function changedContentTypes(
  xml: string,
  added: readonly AddedPart[],
  dropped: ReadonlySet<string>,
): string {
  const { prefix, elements, rootClose } = outlineOf(xml);
  const edits = new TextEdits(xml);
  for (const element of elements) {
    const part = attributeOf(xml.slice(element.start, element.tagEnd), 'PartName');
    if (part !== undefined && dropped.has(resolveTarget('', decodeEntities(part)))) {
      edits.replace(element.start, element.end, '');
    }
  }
  for (const { part, contentType } of added) {
    const name = escapeAttribute(`/${part}`);
    edits.insert(rootClose, `<${prefix}Override PartName="${name}" ContentType="${contentType}"/>`);
  }
  return edits.result();
}

/** The relations of a part with some added and those to dropped parts removed. */
export function changedRelations(
  xml: string,
  owner: string,
  added: readonly AddedRelation[],
  dropped: ReadonlySet<string>,
): string {
  const { prefix, elements, rootClose } = outlineOf(xml);
  const edits = new TextEdits(xml);
  for (const element of elements) {
    const target = attributeOf(xml.slice(element.start, element.tagEnd), 'Target') ?? '';
    if (dropped.has(resolveTarget(owner, decodeEntities(target)))) {
      edits.replace(element.start, element.end, '');
    }
  }
  for (const { id, type, target } of added) {
    const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"`;
    edits.insert(rootClose, `<${prefix}Relationship ${attributes}/>`);
  }
  return edits.result();
}
