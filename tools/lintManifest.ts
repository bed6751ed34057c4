/**
 * Checks the manifest without network: Microsoft's own reader must read it, and no check of ours may complain.
 * `npm run lint:manifest` checks the repository's; `npm run lint:manifest -- <file>` another.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MANIFEST } from './manifest/forOrigin';
import { faultLine, lintManifest } from './manifest/lintManifest';
import { refusalOfReader } from './manifest/officeReader';
import { siteFilesOf } from './manifest/siteFiles';

async function main(path: string): Promise<number> {
  const faults = lintManifest(await readFile(path, 'utf8'), siteFilesOf(resolve('.')));
  for (const fault of faults) console.error(faultLine(path, fault));
  const refusal = faults.length === 0 ? await refusalOfReader(path) : undefined;
  if (refusal !== undefined) console.error(`${path} ${refusal}`);
  return faults.length === 0 && refusal === undefined ? 0 : 1;
}

process.exitCode = await main(process.argv[2] ?? MANIFEST);
