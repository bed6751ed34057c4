import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteFiles } from './check';

/** The files of a folder as the site serves them; paths that would leave the folder are not found. */
export function siteFilesOf(folder: string): SiteFiles {
  return (path) => {
    const file = join(folder, ...path.split('/'));
    return file.startsWith(join(folder, 'assets') + sep) && existsSync(file)
      ? readFileSync(file)
      : undefined;
  };
}
