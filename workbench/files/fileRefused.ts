/** The page cannot open a file. The message is a Chinese sentence: file, cause, what to do. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

type Kind = 'empty' | 'protected-or-old' | 'text' | 'binary-workbook' | 'other';

const sentences: Readonly<Record<Kind, (file: string) => string>> = {
  empty: (file) => `文件“${file}”是空的（0 字节），请重新拷贝或重新导出后再打开。`,
  'protected-or-old': (file) =>
    `文件“${file}”是旧的 .xls 格式，或设有打开密码。请用 Excel 或 WPS 打开，取消密码并另存为 .xlsx 后再打开。`,
  text: (file) => `文件“${file}”是文本或 CSV。请用 Excel 或 WPS 打开，另存为 .xlsx 后再打开。`,
  'binary-workbook': (file) =>
    `试用台打不开文件“${file}”的格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再打开。`,
  other: (file) => `文件“${file}”不是 .xlsx 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再打开。`,
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const OPENED = /\.(xlsx|xlsm|xltx|xltm)$/i;

/** Throws FileRefused when a file is of a kind the page does not open. */
export function refuseFile(name: string, bytes: Uint8Array): void {
  const kind = kindRefused(name, bytes);
  if (kind !== undefined) throw new FileRefused(sentences[kind](name));
}

function kindRefused(name: string, bytes: Uint8Array): Kind | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, OLE)) return 'protected-or-old';
  if (startsWith(bytes, ZIP)) return OPENED.test(name) ? undefined : 'binary-workbook';
  return /\.(csv|txt|tsv|htm|html|xml)$/i.test(name) ? 'text' : 'other';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** A package that cannot be read to its end. */
export function damagedFile(name: string, cause: unknown): FileRefused {
  const sentence = `文件“${name}”已损坏或没有传输完整。请重新拷贝，或用 Excel、WPS 打开后另存一份再打开。`;
  return new FileRefused(sentence, { cause });
}

export function fileWithoutSheets(name: string): FileRefused {
  return new FileRefused(`文件“${name}”里没有任何工作表，请确认选对了文件。`);
}
