/** What the first bytes of a file say it is. */
export type FileKind = 'zip' | 'ole' | 'old-excel' | 'text' | 'other';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Text files that may be tables; a script or a letter is not. */
const TABLE_EXTENSIONS = new Set(['csv', 'tsv', 'txt', 'tab', 'xls', 'et', 'htm', 'html', 'xml']);

/** Kind of a file by its first bytes; text counts only under a name that a table may have. */
export function kindOf(name: string, head: Uint8Array): FileKind {
  if (startsWith(head, ZIP)) return 'zip';
  if (startsWith(head, OLE)) return 'ole';
  if (head[0] === 9 && [0, 2, 4, 8].includes(head[1] ?? -1) && head.includes(0)) return 'old-excel';
  if (!isText(head)) return 'other';
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1).toLowerCase();
  return dot < 0 || TABLE_EXTENSIONS.has(extension) ? 'text' : 'other';
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** Text holds no control characters but tabs and line ends; UTF-16 says so with a mark. */
function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 26);
}
