import { WorkbookUnreadable } from '../port';

/** Why a file could not be read. Each has one sentence: file, cause, what to do. */
export type UnreadableCause =
  | 'empty'
  | 'password'
  | 'damaged'
  | 'not-a-spreadsheet'
  | 'no-sheets'
  | 'garbled-text'
  | 'out-of-reach';

const sentences: Readonly<Record<UnreadableCause, (file: string) => string>> = {
  empty: (file) => `文件“${file}”是空的（0 字节），请重新拷贝或重新导出后再试。`,
  password: (file) =>
    `文件“${file}”设有打开密码，无法读取，请用 Excel 或 WPS 打开，取消密码后另存一份再试。`,
  damaged: (file) =>
    `文件“${file}”已损坏或没有传输完整，无法读取，请重新拷贝，或用 Excel、WPS 打开后另存一份再试。`,
  'not-a-spreadsheet': (file) =>
    `文件“${file}”不是能识别的电子表格，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`,
  'no-sheets': (file) =>
    `文件“${file}”里没有任何工作表，请确认选对了文件，或用 Excel、WPS 打开后另存一份再试。`,
  'out-of-reach': (file) =>
    `文件“${file}”选好以后又改过、移走了，或者正被占用，现在读不了，请重新选择这个文件。`,
  'garbled-text': (file) =>
    `文件“${file}”的文字编码无法识别（既不是 UTF-8 也不是 GBK），请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`,
};

export function unreadable(
  file: string,
  cause: UnreadableCause,
  error?: unknown,
): WorkbookUnreadable {
  const actual = isOutOfReach(error) ? 'out-of-reach' : cause;
  return new WorkbookUnreadable(sentences[actual](file), { cause: error });
}

/** A file on disk that was picked is read when it is needed; it may no longer be what was picked. */
function isOutOfReach(error: unknown): boolean {
  return (
    error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name)
  );
}
