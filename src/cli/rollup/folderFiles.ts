import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { RolledFile } from '../../domain/tally/rollUp';
import { compareText } from '../../jobs/rollup/rollUp';
import type { FilePlace } from '../../jobs/rollup/townOf';
import { whyNotCounted } from '../../jobs/rollup/whyNotCounted';

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
  const isOutput = output !== undefined && resolve(path) === resolve(output);
  return isOutput ? '就是这次要写的汇总结果，不汇总。' : whyNotCounted(name);
}
