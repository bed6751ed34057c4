import type { ManifestCheck } from '../check';
import { resourcesOf } from '../resources';
import { allNamed, child, type XmlElement } from '../xmlTree';

const DEFAULT_LOCALE = 'zh-CN';
const OTHER_LOCALE = 'en-US';
const CHINESE = /\p{Script=Han}|[，。、；：“”（）]/u;

/** Chinese by default; one override for English and none for anything else, the default least of all. */
export const overrideLocales: ManifestCheck = {
  id: 'override-locales',
  *complaints(root) {
    for (const element of allNamed(root, 'DefaultLocale'))
      if (element.text !== DEFAULT_LOCALE)
        yield { element, message: `默认语言应为 ${DEFAULT_LOCALE}` };
    for (const element of allNamed(root, 'Override')) {
      const locale = element.attributes.get('Locale');
      const first = element.parent?.children.find(
        ({ attributes }) => attributes.get('Locale') === locale,
      );
      if (locale !== undefined && locale !== OTHER_LOCALE)
        yield { element, message: `语言“${locale}”不在支持之列，只应有 ${OTHER_LOCALE}` };
      else if (first !== element) yield { element, message: `${locale ?? ''} 写了不止一次` };
    }
  },
};

/** Every text a person reads has its English, and the English is English. */
export const localesComplete: ManifestCheck = {
  id: 'locales-complete',
  *complaints(root) {
    for (const element of textsOf(root)) {
      const english = element.children.filter(
        ({ name, attributes }) => name === 'Override' && attributes.get('Locale') === OTHER_LOCALE,
      );
      if (english.length === 0)
        yield { element, message: `缺少 ${OTHER_LOCALE} 的文字，请加 <Override>` };
      for (const override of english)
        if (CHINESE.test(override.attributes.get('Value') ?? ''))
          yield { element: override, message: `${OTHER_LOCALE} 的文字里还有中文` };
    }
    for (const element of allNamed(root, 'Metadata').flatMap((metadata) => metadata.children))
      yield* metadataComplaints(root, element);
  },
};

function* metadataComplaints(root: XmlElement, reference: XmlElement) {
  const resid = reference.attributes.get('resid');
  for (const element of resourcesOf(root, 'Urls'))
    if (element.attributes.get('id') === resid && element.children.length === 0)
      yield { element, message: `函数说明缺少 ${OTHER_LOCALE} 的文件，请加 <Override>` };
}

function textsOf(root: XmlElement): XmlElement[] {
  const namespaces = new Set(
    allNamed(root, 'Namespace').map(({ attributes }) => attributes.get('resid')),
  );
  const strings = [...resourcesOf(root, 'ShortStrings'), ...resourcesOf(root, 'LongStrings')];
  const outer = [child(root, 'DisplayName'), child(root, 'Description')];
  return [
    ...outer.filter((element) => element !== undefined),
    ...strings.filter(({ attributes }) => !namespaces.has(attributes.get('id'))),
  ];
}
