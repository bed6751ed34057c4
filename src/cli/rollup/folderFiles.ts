import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { RolledFile } from '../../domain/tally/rollUp';
import type { FilePlace } from '../../jobs/rollup/townOf';

/** A file to be counted. */
export interface FolderFile extends FilePlace {
  readonly path: string;
  /** From the folder, with `/`. */
  readonly shownPath: string;
}

export interface FolderFiles {
  readonly files: readonly FolderFile[];
  /** Files that look as if they should count and do not. */
  readonly skipped: readonly RolledFile[];
}

const COUNTED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv']);
/** Other tables; whatever else lies in the folder is nobody's list and not spoken of. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['.xls', '.et', '.ods', '.xlsb', '.txt', '.tsv']);
const OWNER_FILE = /^(?:~\$|\.~)/;

/** The files of a folder and of the folders in it, in the order of their paths. `output` is not among them. */
export async function folderFiles(
  folder: string,
  output: string | undefined,
): Promise<FolderFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: FolderFile[] = [];
  const skipped: RolledFile[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = fileOf(join(entry.parentPath, entry.name), folder);
    const sentence = whyNot(file, output);
    if (sentence === undefined) files.push(file);
    else if (sentence !== '') skipped.push({ path: file.shownPath, state: 'skipped', sentence });
  }
  files.sort((a, b) => compareText(a.shownPath, b.shownPath));
  return { files, skipped };
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fileOf(path: string, folder: string): FolderFile {
  const parts = relative(folder, path).split(sep);
  return {
    path,
    shownPath: parts.join('/'),
    name: basename(path),
    folders: [basename(resolve(folder)), ...parts.slice(0, -1)],
  };
}

/** Undefined for a file that counts; empty for one that nobody would expect to. */
function whyNot({ path, name }: FolderFile, output: string | undefined): string | undefined {
  if (OWNER_FILE.test(name)) return '是 Excel 或 WPS 打开文件时的临时文件，不汇总。';
  if (output !== undefined && resolve(path) === resolve(output)) {
    return '就是这次要写的汇总结果，不汇总。';
  }
  const extension = extname(name).toLowerCase();
  if (COUNTED.has(extension)) return undefined;
  return OTHER_TABLES.has(extension)
    ? `${extension} 文件不汇总；是住户表的，请用 Excel 或 WPS 另存为 .xlsx 后再汇总。`
    : '';
}
