/** The part of a DOM element that reading a manifest needs; `DOMParser` gives it, and so may a test. */
export interface XmlElement {
  readonly localName: string;
  readonly children: Iterable<XmlElement>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Children of that name, prefix aside. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : [...parent.children].filter((each) => each.localName === name);
}

/** First element that the path of names leads to; undefined when a step is missing. */
export function elementAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent);
}

/** Trimmed text of an element; empty when it is missing. */
export function textOf(element: XmlElement | undefined): string {
  return element?.textContent?.trim() ?? '';
}
