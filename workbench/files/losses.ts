import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** Something in a file that the page does not keep when it saves. */
export type Loss =
  | 'charts'
  | 'pictures'
  | 'pivot-tables'
  | 'macros'
  | 'comment-threads'
  | 'external-links'
  | 'slicers'
  | 'tables'
  | 'controls'
  | 'rich-text';

const PARTS: readonly (readonly [RegExp, Loss])[] = [
  [/^xl\/charts\//, 'charts'],
  [/^xl\/(media|drawings)\/(?!vml)/, 'pictures'],
  [/^xl\/pivotTables\//, 'pivot-tables'],
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/threadedComments\//, 'comment-threads'],
  [/^xl\/externalLinks\//, 'external-links'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/tables\//, 'tables'],
  [/^xl\/(activeX|ctrlProps)\//, 'controls'],
];

/** What of a package will be missing in the file saved from here. */
export async function lossesOf(bytes: Uint8Array): Promise<readonly Loss[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = await reader.getEntries();
    const names = entries.filter(({ directory }) => !directory).map(({ filename }) => filename);
    return PARTS.filter(([part]) => names.some((name) => part.test(name))).map(([, loss]) => loss);
  } finally {
    await reader.close();
  }
}
