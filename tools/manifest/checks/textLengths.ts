import type { Complaint, ManifestCheck } from '../check';
import { child, withDescendants, type XmlElement } from '../xmlTree';
import { resourcesOf } from '../resources';

const SHORT = 125;
const LONG = 250;
const URL_LENGTH = 2048;

/** Texts longer than Excel takes; lengths in UTF-16 units, as its schema counts. */
export const textLengths: ManifestCheck = {
  id: 'text-lengths',
  *complaints(root) {
    yield* longer(SHORT, [child(root, 'DisplayName'), child(root, 'ProviderName')]);
    yield* longer(LONG, [child(root, 'Description')]);
    yield* longer(SHORT, resourcesOf(root, 'ShortStrings'));
    yield* longer(LONG, resourcesOf(root, 'LongStrings'));
    yield* longer(URL_LENGTH, [...resourcesOf(root, 'Urls'), ...resourcesOf(root, 'Images')]);
  },
};

function* longer(most: number, elements: Iterable<XmlElement | undefined>): Generator<Complaint> {
  for (const outer of elements)
    for (const element of outer === undefined ? [] : withDescendants(outer))
      for (const value of [
        element.text,
        element.attributes.get('DefaultValue'),
        element.attributes.get('Value'),
      ])
        if (value !== undefined && value.length > most)
          yield { element, message: `文字有 ${value.length} 个字，最多 ${most} 个，请缩短` };
}
