import type { ManifestCheck } from '../check';
import { allNamed } from '../xmlTree';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

/** The add-in is known by one GUID for life. */
export const guid: ManifestCheck = {
  id: 'guid',
  *complaints(root) {
    for (const element of allNamed(root, 'Id'))
      if (!GUID.test(element.text))
        yield { element, message: `“${element.text}”不是 GUID，应为 8-4-4-4-12 位十六进制数` };
  },
};

/** Excel compares versions of four numbers and refuses any other. */
export const version: ManifestCheck = {
  id: 'version',
  *complaints(root) {
    for (const element of allNamed(root, 'Version'))
      if (!VERSION.test(element.text))
        yield { element, message: `“${element.text}”不是版本号，应为四段数字，如 1.0.0.0` };
  },
};
