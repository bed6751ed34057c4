import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MANIFEST } from '../../../tools/manifest/forOrigin';
import { siteFilesOf } from '../../../tools/manifest/siteFiles';

/** The manifest as it stands in the repository. */
export const manifest = readFileSync(MANIFEST, 'utf8');

/** The files that the repository serves. */
export const files = siteFilesOf(resolve('.'));
