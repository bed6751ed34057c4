import type { Complaint, ManifestCheck } from '../check';
import { grammarOf, type Place } from '../grammar';
import { withDescendants, type XmlElement } from '../xmlTree';

/** Excel refuses a manifest whose elements are unknown, missing, too many or out of order. */
export const elementOrder: ManifestCheck = {
  id: 'element-order',
  *complaints(root) {
    if (root.name !== 'OfficeApp') yield { element: root, message: '最外层应为 <OfficeApp>' };
    for (const element of withDescendants(root)) {
      const grammar = grammarOf(element);
      if (grammar === undefined) yield unknown(element);
      else yield* complaintsAboutChildren(element, grammar.children ?? []);
    }
  },
};

function unknown(element: XmlElement): Complaint {
  const type = element.attributes.get('xsi:type');
  const named = type === undefined ? '' : `（xsi:type="${type}"）`;
  return { element, message: `不认识这个元素${named}，请核对拼写` };
}

function* complaintsAboutChildren(
  element: XmlElement,
  places: readonly Place[],
): Generator<Complaint> {
  const counts = places.map(() => 0);
  let reached = 0;
  for (const child of element.children) {
    const at = places.findIndex(({ names }) => names.includes(child.name));
    const place = places[at];
    if (place === undefined) {
      yield { element: child, message: `不能放在 <${element.name}> 里` };
      continue;
    }
    if (at < reached) yield { element: child, message: tooLate(places[reached]) };
    reached = Math.max(reached, at);
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    if (count > place.most) yield { element: child, message: `<${element.name}> 里只能有一个` };
  }
  for (const [at, { names, least }] of places.entries())
    if ((counts[at] ?? 0) < least)
      yield { element, message: `缺少 ${names.map((name) => `<${name}>`).join(' 或 ')}` };
}

function tooLate(place: Place | undefined): string {
  return `位置不对，应放在 <${place?.names.join('> 或 <') ?? ''}> 之前`;
}
