import { childrenOf, elementAt, type XmlElement } from './xmlElement';

/** Looks up `resid`s of a manifest. Each throws `ManifestFaulty` when the manifest lacks the resource. */
export interface ManifestResources {
  text(resid: string | null): string;
  url(resid: string | null): string;
}

/** A manifest lacks something the ribbon needs. The message names the element, for the author of the manifest. */
export class ManifestFaulty extends Error {
  override readonly name = 'ManifestFaulty';
}

const TEXT_KINDS = ['ShortStrings', 'LongStrings'];
const URL_KINDS = ['Images', 'Urls'];

/** Reads `Resources` for one display language; `place` moves an address of the manifest to the site at hand. */
export function readResources(
  overrides: XmlElement | undefined,
  locale: string,
  place: (url: string) => string,
): ManifestResources {
  const resources = elementAt(overrides, 'Resources');
  const texts = valuesOf(resources, TEXT_KINDS, locale);
  const urls = valuesOf(resources, URL_KINDS, locale);
  return {
    text: (resid) => found(texts, resid),
    url: (resid) => place(found(urls, resid)),
  };
}

function valuesOf(
  resources: XmlElement | undefined,
  kinds: readonly string[],
  locale: string,
): ReadonlyMap<string, string> {
  const elements = kinds.flatMap((kind) => [...(elementAt(resources, kind)?.children ?? [])]);
  return new Map(elements.map((each) => [each.getAttribute('id') ?? '', localised(each, locale)]));
}

/** `DefaultValue`, unless an `Override` of that language stands below. */
export function localised(element: XmlElement | undefined, locale: string): string {
  const override = childrenOf(element, 'Override').find(
    (each) => each.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

function found(values: ReadonlyMap<string, string>, resid: string | null): string {
  const value = values.get(resid ?? '');
  if (value === undefined) throw new ManifestFaulty(`resid ${resid ?? '(missing)'} is not defined`);
  return value;
}
