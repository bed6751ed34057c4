/**
 * Writes the pages of docs/generated and the third-party notices from the code they describe.
 * With `--check` it writes nothing and fails when a page is stale, missing or left over.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { commandLinePage } from './docs/commandLinePage';
import { customFunctionsPage } from './docs/customFunctionsPage';
import { glossaryPage } from './docs/glossaryPage';
import { ledgersPage } from './docs/ledgersPage';
import { noticesPage } from './docs/noticesPage';
import { policyPage } from './docs/policyPage';
import { readmePage } from './docs/readmePage';
import { rulePages } from './docs/rulePages';
import { schemaFiles } from './docs/schemaFiles';

const GENERATED = join('docs', 'generated');

async function pages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...(await rulePages()),
    ['policy.md', policyPage()],
    ['ledgers.md', ledgersPage()],
    ['glossary.md', glossaryPage()],
    ['command-line.md', commandLinePage()],
    ['custom-functions.md', await customFunctionsPage()],
    ...schemaFiles(),
    [relative(GENERATED, 'THIRD_PARTY_NOTICES.md'), await noticesPage()],
    [relative(GENERATED, 'README.md'), await readmePage()],
  ]);
}

async function standingFiles(): Promise<string[]> {
  const found = await readdir(GENERATED, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(GENERATED, join(entry.parentPath, entry.name)));
}

async function main(checkOnly: boolean): Promise<number> {
  const wanted = await pages();
  const stale: string[] = [];
  for (const [name, text] of wanted) {
    const path = join(GENERATED, name);
    const standing = await readFile(path, 'utf8').catch(() => undefined);
    if (standing === text) continue;
    stale.push(path);
    if (checkOnly) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const name of await standingFiles()) {
    if (wanted.has(name)) continue;
    stale.push(join(GENERATED, name));
    if (!checkOnly) await rm(join(GENERATED, name));
  }
  if (!checkOnly) {
    console.log(`${wanted.size} pages, ${stale.length} changed`);
    return 0;
  }
  for (const path of stale) console.error(`stale: ${path} (run: npm run docs)`);
  return stale.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.includes('--check'));
