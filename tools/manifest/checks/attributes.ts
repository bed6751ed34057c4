import type { ManifestCheck } from '../check';
import { grammarOf } from '../grammar';
import { withDescendants } from '../xmlTree';

/** Every element carries the attributes it needs, filled, and none that Excel does not know. */
export const attributes: ManifestCheck = {
  id: 'attributes',
  *complaints(root) {
    for (const element of withDescendants(root)) {
      const grammar = grammarOf(element);
      if (grammar === undefined) continue;
      const needed = grammar.attributes ?? [];
      for (const name of needed)
        if ((element.attributes.get(name) ?? '').trim() === '')
          yield { element, message: `缺少属性 ${name}，或它是空的` };
      for (const name of element.attributes.keys())
        if (!needed.includes(name) && !(grammar.optionalAttributes ?? []).includes(name))
          yield { element, message: `不认识属性 ${name}，请核对拼写` };
    }
  },
};
