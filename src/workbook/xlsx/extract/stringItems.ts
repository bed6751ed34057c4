import { partOfKind, type WorkbookMap } from '../read/workbookReader';
import { XmlCursor } from '../xml/xmlCursor';

/** What stands inside each shared text, runs and fonts included, as it is spelled there. */
export async function readStringItems(map: WorkbookMap): Promise<readonly string[]> {
  const part = partOfKind(map, 'sharedStrings');
  if (part === undefined) return [];
  const items: string[] = [];
  const cursor = new XmlCursor();
  let inside: string | undefined;
  await map.zip.readText(part, (piece) => {
    cursor.feed(piece);
    while (cursor.next()) {
      const isItem = cursor.name === 'si' && cursor.token !== 'text' && cursor.token !== 'cdata';
      if (!isItem) {
        if (inside !== undefined) inside += spelled(cursor);
      } else if (cursor.token === 'open') inside = '';
      else {
        items.push(inside ?? '');
        inside = undefined;
      }
    }
  });
  return items;
}

function spelled(cursor: XmlCursor): string {
  return cursor.token === 'cdata' ? `<![CDATA[${cursor.raw}]]>` : cursor.raw;
}
