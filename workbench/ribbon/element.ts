type Child = Node | string | undefined;

interface Attributes {
  readonly class?: string;
  readonly title?: string;
  readonly [attribute: string]: string | undefined;
}

/** Makes an element; undefined attributes and children are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
