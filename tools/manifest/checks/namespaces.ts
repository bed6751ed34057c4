import type { ManifestCheck } from '../check';
import { isInside, withDescendants, type XmlElement } from '../xmlTree';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const COMMANDS = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const RESOURCE_LISTS = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];

/** Excel finds an element only in the namespace it belongs to. */
export const namespaces: ManifestCheck = {
  id: 'namespaces',
  *complaints(root) {
    for (const element of withDescendants(root)) {
      const wanted = namespaceOf(element);
      if (element.namespace === wanted) continue;
      const found = element.namespace === '' ? '空' : element.namespace;
      yield { element, message: `命名空间是${found}，应为 ${wanted}` };
    }
  },
};

function namespaceOf(element: XmlElement): string {
  const { name } = element;
  if (RESOURCE_LISTS.includes(name) || RESOURCE_LISTS.some((list) => isInside(element, list)))
    return BASIC_TYPES;
  if (name === 'Image') return BASIC_TYPES;
  return name === 'VersionOverrides' || isInside(element, 'VersionOverrides') ? COMMANDS : APP;
}
