import { allNamed, withDescendants, type XmlElement } from './xmlTree';

/** An address in the manifest and the element that holds it. */
export interface HeldUrl {
  readonly element: XmlElement;
  readonly url: string;
}

const URL_ELEMENTS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url'];

/** Every address that the manifest names, in attributes, overrides and texts. */
export function urlsOf(root: XmlElement): HeldUrl[] {
  return [
    ...allNamed(root, ...URL_ELEMENTS, 'Image').flatMap(valuesOf),
    ...allNamed(root, 'AppDomain').map((element) => ({ element, url: element.text })),
    ...allNamed(root, 'ExtendedOverrides').flatMap((element) =>
      ['Url', 'ResourcesUrl'].flatMap((name) => held(element, name)),
    ),
  ];
}

function valuesOf(element: XmlElement): HeldUrl[] {
  return [...withDescendants(element)].flatMap((each) => [
    ...held(each, 'DefaultValue'),
    ...held(each, 'Value'),
  ]);
}

function held(element: XmlElement, attribute: string): HeldUrl[] {
  const url = element.attributes.get(attribute);
  return url === undefined ? [] : [{ element, url }];
}

/** The path below the origin, without query: `assets/icons/anju-32.png`; nothing when it is no address. */
export function pathOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).pathname.slice(1) : undefined;
}
