import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { manifestFor } from '../manifest/forOrigin';
import { panePage } from '../site/pages.mjs';
import type { OfficeJsChoice } from '../site/officeJs.mjs';
import { isDeployed } from './deployedFiles';
import { deploymentSteps, nginxExample } from './templates';

const PANE_TEMPLATE = join('taskpane', 'taskpane.html');
const PANE = 'taskpane.html';
const LICENCES = ['LICENSE', 'THIRD_PARTY_NOTICES.md'];
const STEPS = '部署说明.md';

export interface PackageRequest {
  /** `https://anju.example.gov.cn` */
  readonly origin: string;
  readonly officeJs: OfficeJsChoice;
  /** The built site. */
  readonly site: string;
  /** The folder to make. One made before is replaced; any other must be empty. */
  readonly out: string;
}

/**
 * Makes the folder that goes to a server and to whoever installs the add-in. Resolves to the names of its files.
 * Rejects with a sentence, and writes nothing, when the origin cannot be used or the folder holds other things.
 */
export async function packageSite(request: PackageRequest): Promise<readonly string[]> {
  const { origin, officeJs, out } = request;
  const manifest = await manifestFor(origin);
  const texts = new Map([
    ['manifest.xml', manifest],
    ['nginx.conf', await nginxExample(origin)],
    [STEPS, await deploymentSteps(origin, officeJs, idOf(manifest))],
  ]);
  await makeRoom(out);
  await copySite(request);
  for (const [name, text] of texts) await writeFile(join(out, name), text);
  for (const name of LICENCES) await copyFile(name, join(out, name));
  return filesBelow(out);
}

async function copySite({ officeJs, site, out }: PackageRequest): Promise<void> {
  for (const name of await filesBelow(site)) {
    if (!isDeployed(name, officeJs)) continue;
    const target = join(out, 'site', name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(site, name), target);
  }
  const template = await readFile(PANE_TEMPLATE, 'utf8');
  await writeFile(join(out, 'site', PANE), panePage(template, officeJs));
}

/** Empties a folder that this tool has made; refuses any other that is not empty. */
async function makeRoom(out: string): Promise<void> {
  const standing: readonly string[] = await readdir(out).catch(() => []);
  if (standing.length > 0 && !standing.includes(STEPS)) {
    throw new Error(`文件夹“${out}”里已有别的东西，没有动它。请换一个空文件夹，或先清空`);
  }
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'site'), { recursive: true });
}

/** Names of all files below a folder, with `/`, in order. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function idOf(manifest: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml has no Id');
  return id;
}
