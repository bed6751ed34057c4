import type { ManifestCheck } from '../check';
import { allResources, type ResourceList, resourcesOf } from '../resources';
import { allNamed, withDescendants, type XmlElement } from '../xmlTree';

const LONGEST_RESID = 32;

const listOfReference: Readonly<Record<string, ResourceList>> = {
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  ToolTip: 'LongStrings',
};

/** A reference leads to a resource, and to one of the list that its element reads. */
export const residsResolve: ManifestCheck = {
  id: 'resids-resolve',
  *complaints(root) {
    for (const element of references(root)) {
      const resid = element.attributes.get('resid');
      const list = listOfReference[element.name];
      if (resid === undefined || list === undefined) continue;
      if (resourcesOf(root, list).some(({ attributes }) => attributes.get('id') === resid))
        continue;
      const elsewhere = allResources(root).find(({ attributes }) => attributes.get('id') === resid);
      const message =
        elsewhere === undefined
          ? `<Resources> 里没有 id="${resid}"`
          : `“${resid}”在 ${elsewhere.parent?.name ?? ''} 里，应放在 ${list} 里`;
      yield { element, message };
    }
  },
};

/** Excel cuts or refuses identifiers of resources beyond 32 characters. */
export const residLengths: ManifestCheck = {
  id: 'resid-lengths',
  *complaints(root) {
    for (const element of allResources(root)) {
      const id = element.attributes.get('id') ?? '';
      if (id.length > LONGEST_RESID)
        yield { element, message: `标识有 ${id.length} 个字符，最多 ${LONGEST_RESID} 个` };
    }
  },
};

/** A resource nobody refers to is a leftover, or the sign of a wrong reference. */
export const resourcesUsed: ManifestCheck = {
  id: 'resources-used',
  *complaints(root) {
    const used = new Set(references(root).map(({ attributes }) => attributes.get('resid')));
    for (const element of allResources(root))
      if (!used.has(element.attributes.get('id'))) yield { element, message: '没有元素用到它' };
  },
};

/** Identifiers of resources are unique, and so are those of tabs, groups and controls. */
export const uniqueIds: ManifestCheck = {
  id: 'unique-ids',
  *complaints(root) {
    const commands = allNamed(root, 'CustomTab', 'Group', 'Control', 'Item');
    for (const elements of [allResources(root), commands]) {
      const seen = new Set<string>();
      for (const element of elements) {
        const id = element.attributes.get('id');
        if (id === undefined) continue;
        if (seen.has(id)) yield { element, message: `标识“${id}”用了不止一次` };
        seen.add(id);
      }
    }
  },
};

function references(root: XmlElement): XmlElement[] {
  return [...withDescendants(root)].filter(({ attributes }) => attributes.has('resid'));
}
