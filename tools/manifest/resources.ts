import { allNamed, type XmlElement } from './xmlTree';

/** The lists under `Resources`, each with the name of its entries. */
export const resourceLists = {
  Images: 'Image',
  Urls: 'Url',
  ShortStrings: 'String',
  LongStrings: 'String',
} as const;

export type ResourceList = keyof typeof resourceLists;

/** Entries of one list under `Resources`. */
export function resourcesOf(root: XmlElement, list: ResourceList): XmlElement[] {
  return allNamed(root, 'Resources').flatMap((resources) =>
    resources.children.filter(({ name }) => name === list).flatMap(({ children }) => children),
  );
}

/** Entries of every list. */
export function allResources(root: XmlElement): XmlElement[] {
  return Object.keys(resourceLists).flatMap((list) => resourcesOf(root, list as ResourceList));
}

/** The default value of the resource that `element` refers to by its `resid`. */
export function valueReferredTo(root: XmlElement, element: XmlElement): string | undefined {
  const resid = element.attributes.get('resid');
  return allResources(root)
    .find(({ attributes }) => attributes.get('id') === resid)
    ?.attributes.get('DefaultValue');
}
