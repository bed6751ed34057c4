import type { Fault, SiteFiles } from './check';
import { checks } from './checks';
import { parseXml, type XmlElement, XmlError } from './xmlTree';

/**
 * Puts every check to a manifest, without network. `files` are what the site serves from the repository.
 * Faults come in the order of the document.
 */
export function lintManifest(xml: string, files: SiteFiles): Fault[] {
  try {
    const root = parseXml(xml);
    return checks
      .flatMap(({ id, complaints }) =>
        [...complaints(root, files)].map(({ element, message }) => ({
          check: id,
          line: element.line,
          element: nameOf(element),
          message,
        })),
      )
      .sort((one, other) => one.line - other.line);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const message = `这个文件不是完整的 XML：${error.message}。请先改好这一处`;
    return [{ check: 'well-formed', line: error.line, element: '文件', message }];
  }
}

/** A fault as one line of a report. */
export function faultLine(path: string, { check, line, element, message }: Fault): string {
  return `${path}:${line} ${element} ${message}（${check}）`;
}

function nameOf({ name, attributes }: XmlElement): string {
  const id = attributes.get('id') ?? attributes.get('resid') ?? attributes.get('Name');
  return id === undefined ? `<${name}>` : `<${name} ${id}>`;
}
