const COUNTED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv']);
/** Other tables; whatever else lies beside them is nobody's list and not spoken of. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['.xls', '.et', '.ods', '.xlsb', '.txt', '.tsv']);
const OWNER_FILE = /^(?:~\$|\.~)/;

/** Why a file of this name does not count: undefined for one that does, empty for one that nobody would expect to. */
export function whyNotCounted(name: string): string | undefined {
  if (OWNER_FILE.test(name)) return '是 Excel 或 WPS 打开文件时的临时文件，不汇总。';
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  if (COUNTED.has(extension)) return undefined;
  return OTHER_TABLES.has(extension)
    ? `${extension} 文件不汇总；是住户表的，请用 Excel 或 WPS 另存为 .xlsx 后再汇总。`
    : '';
}
