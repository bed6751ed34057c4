import { RichText } from '../read/richText';
import { walkXml } from '../xml/xmlCursor';

/** Cell comments by A1 address. */
export function parseComments(xml: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const rich = new RichText();
  let address: string | undefined;
  for (const cursor of walkXml(xml)) {
    const isComment =
      cursor.token !== 'text' && cursor.token !== 'cdata' && cursor.name === 'comment';
    if (isComment && cursor.token === 'open') address = cursor.attribute('ref');
    else if (isComment && address !== undefined) {
      comments.set(address, rich.take().text);
      address = undefined;
    } else if (address !== undefined) rich.visit(cursor);
  }
  return comments;
}
