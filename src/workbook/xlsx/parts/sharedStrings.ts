import type { ZipPackage } from '../package/zipPackage';
import { nameCode, XmlCursor } from '../xml/xmlCursor';
import { RichText } from '../read/richText';

const ITEM = nameCode('si');

/** Texts that cells share, decoded once. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of texts all of whose runs are struck through. */
  readonly struck: ReadonlySet<number>;
  /** Indexes of texts with runs, each run in a font of its own. */
  readonly withRuns: ReadonlySet<number>;
}

export const NO_SHARED_STRINGS: SharedStrings = {
  texts: [],
  struck: new Set(),
  withRuns: new Set(),
};

/** Reads the shared strings part as a stream. */
export async function readSharedStrings(zip: ZipPackage, part: string): Promise<SharedStrings> {
  const texts: string[] = [];
  const struck = new Set<number>();
  const withRuns = new Set<number>();
  const cursor = new XmlCursor();
  const rich = new RichText();
  let inside = false;
  const close = (): void => {
    const shown = rich.take();
    if (shown.struck) struck.add(texts.length);
    if (shown.hasRuns) withRuns.add(texts.length);
    texts.push(shown.text);
  };
  await zip.readText(part, (piece) => {
    cursor.feed(piece);
    while (cursor.next()) {
      if (cursor.code === ITEM && cursor.token !== 'text' && cursor.token !== 'cdata') {
        inside = cursor.token === 'open';
        if (!inside) close();
      } else if (inside) rich.visit(cursor);
    }
  });
  cursor.finish();
  return { texts, struck, withRuns };
}
