import { SaxesParser } from 'saxes';

/** An element of a parsed document, with its place in the file. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Attribute values by the name as written, e.g. `id` or `xsi:type`; declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without surrounding white space. */
  readonly text: string;
  /** Line of the start tag's end, counted from 1. */
  readonly line: number;
  readonly parent: XmlElement | undefined;
}

interface GrowingElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Why a text is not XML: what the parser says, and where. */
export class XmlError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Parses a document with namespaces, keeping the order of elements. Throws `XmlError` when it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw new XmlError(error.message.replace(/^[\d:]+ /, ''), parser.line);
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const written = Object.values(tag.attributes).filter(({ name }) => !/^xmlns(:|$)/.test(name));
    const element: GrowingElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(written.map(({ name, value }) => [name, value])),
      children: [],
      text: '',
      line: parser.line,
      parent,
    };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) element.text = element.text.trim();
  });
  parser.write(text).close();
  if (root === undefined) throw new XmlError('no root element', 1);
  return root;
}

/** The element and everything below it, in the order of the document. */
export function* withDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

/** Every element of this name at or below `element`. */
export function allNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return [...withDescendants(element)].filter(({ name }) => names.includes(name));
}

/** Where a path of child names leads first, e.g. `child(root, 'DefaultSettings', 'SourceLocation')`. */
export function child(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((each) => each.name === name),
    element,
  );
}

/** Whether an element of this name encloses `element`. */
export function isInside(element: XmlElement, name: string): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.name === name) return true;
  return false;
}
