import { readRelations, relationsPartOf } from '../../src/workbook/xlsx/package/relations';
import { ZipPackage } from '../../src/workbook/xlsx/package/zipPackage';
import { changedContentTypes, changedRelations } from '../../src/workbook/xlsx/write/packageLists';
import { walkXml } from '../../src/workbook/xlsx/xml/xmlCursor';
import { decodeEntities, escapeAttribute } from '../../src/workbook/xlsx/xml/xmlText';

/** Settings by key; values are what JSON can hold. */
type Settings = ReadonlyMap<string, unknown>;

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONS = relationsPartOf('');
const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const NAMESPACES = 'http://schemas.microsoft.com/office/webextensions';
const IN_PACKAGES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IN_DOCUMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ADDED_PARTS = [
  { part: PANES, contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml' },
  { part: EXTENSION, contentType: 'application/vnd.ms-office.webextension+xml' },
];

/** Settings that an add-in has kept in a file, by the id in its manifest; none when it never kept any. */
export async function settingsIn(bytes: Uint8Array, addin: string): Promise<Settings> {
  const zip = await ZipPackage.open(new Blob([bytes.slice()]));
  for (const panes of await targets(zip, '', 'webextensiontaskpanes')) {
    for (const extension of await targets(zip, panes, 'webextension')) {
      const found = settingsOf(await zip.text(extension), addin);
      if (found !== undefined) return found;
    }
  }
  return new Map();
}

async function targets(zip: ZipPackage, part: string, kind: string): Promise<readonly string[]> {
  const relations = await readRelations(zip, part);
  return relations
    .filter((each) => each.kind === kind && !each.isExternal && zip.has(each.target))
    .map(({ target }) => target);
}

function settingsOf(extension: string, addin: string): Settings | undefined {
  const settings = new Map<string, unknown>();
  let isOurs = false;
  for (const cursor of walkXml(extension)) {
    if (!cursor.isStart) continue;
    const read = (name: string): string => decodeEntities(cursor.attribute(name) ?? '');
    if (cursor.name === 'reference') isOurs ||= read('id').toLowerCase() === addin.toLowerCase();
    if (cursor.name !== 'property') continue;
    const value = fromJson(read('value'));
    if (value !== undefined) settings.set(read('name'), value);
  }
  return isOurs ? settings : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The file with the settings of an add-in in the parts in which Excel keeps them. */
export async function withSettings(
  bytes: Uint8Array<ArrayBuffer>,
  addin: string,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  if (settings.size === 0) return bytes;
  const zip = await ZipPackage.open(new Blob([bytes]));
  const none: ReadonlySet<string> = new Set();
  const toPanes = { id: 'rIdPanes', type: `${RELATIONS}/webextensiontaskpanes`, target: PANES };
  const texts: Readonly<Record<string, string>> = {
    [CONTENT_TYPES]: changedContentTypes(await zip.text(CONTENT_TYPES), ADDED_PARTS, none),
    [PACKAGE_RELATIONS]: changedRelations(await zip.text(PACKAGE_RELATIONS), '', [toPanes], none),
    [PANES]: panesXml(),
    [relationsPartOf(PANES)]: panesRelationsXml(),
    [EXTENSION]: extensionXml(addin, settings),
  };
  const parts = new Map(
    Object.entries(texts).map(([name, text]) => [
      name,
      (emit: (piece: string) => Promise<void>) => emit(text),
    ]),
  );
  const file = await zip.rewrite({ parts, dropped: none });
  return new Uint8Array(await file.arrayBuffer());
}

function panesXml(): string {
  return (
    `${PROLOGUE}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11">` +
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
    `<wetp:webextensionref xmlns:r="${IN_DOCUMENTS}" r:id="rId1"/>` +
    '</wetp:taskpane></wetp:taskpanes>'
  );
}

function panesRelationsXml(): string {
  return (
    `${PROLOGUE}<Relationships xmlns="${IN_PACKAGES}">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="/${EXTENSION}"/>` +
    '</Relationships>'
  );
}

function extensionXml(addin: string, settings: Settings): string {
  const properties = [...settings].map(([key, value]) => {
    const [name, text] = [key, JSON.stringify(value)].map(escapeAttribute);
    return `<we:property name="${name ?? ''}" value="${text ?? ''}"/>`;
  });
  const id = escapeAttribute(addin);
  return (
    `${PROLOGUE}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${id}}">` +
    `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties>` +
    '<we:bindings/></we:webextension>'
  );
}
