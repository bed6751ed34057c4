import { parseXml, type XmlElement as ParsedElement } from '../../../tools/manifest/xmlTree';
import type { XmlElement } from '../../../workbench/ribbon/xmlElement';

/** What `DOMParser` gives in the browser, from the parser that Node has. */
export function documentElement(xml: string): XmlElement {
  return asElement(parseXml(xml));
}

function asElement(parsed: ParsedElement): XmlElement {
  return {
    localName: parsed.name,
    textContent: parsed.text,
    get children() {
      return parsed.children.map(asElement);
    },
    getAttribute: (name) => parsed.attributes.get(name) ?? null,
  };
}
