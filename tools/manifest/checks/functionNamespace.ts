import type { ManifestCheck } from '../check';
import { resourcesOf } from '../resources';
import { allNamed } from '../xmlTree';

const NAMESPACE = 'ANJU';

/** Formulas in people's workbooks begin with this name: it is one, for life, in every language. */
export const functionNamespace: ManifestCheck = {
  id: 'function-namespace',
  *complaints(root) {
    const resids = allNamed(root, 'Namespace').map(({ attributes }) => attributes.get('resid'));
    for (const element of resourcesOf(root, 'ShortStrings')) {
      if (!resids.includes(element.attributes.get('id'))) continue;
      if (element.attributes.get('DefaultValue') !== NAMESPACE)
        yield { element, message: `函数的前缀应为 ${NAMESPACE}，改了它用户的公式就失效` };
      for (const override of element.children)
        yield { element: override, message: '函数的前缀在各种语言里都一样，不要另写' };
    }
  },
};
