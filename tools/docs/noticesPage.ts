import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licence texts of everything that ships: the runtime dependencies and theirs. */
export async function noticesPage(): Promise<string> {
  const sections: string[] = [];
  for (const name of await shippedPackages()) {
    const folder = join('node_modules', name);
    const { version, license } = await packageFile(folder);
    sections.push(
      `## ${name} ${version} (${license ?? 'see text'})\n\n${await licenceText(folder)}`,
    );
  }
  return [
    '# Third-party notices',
    'This product contains the following packages.',
    ...sections,
    '',
  ].join('\n\n');
}

async function shippedPackages(): Promise<readonly string[]> {
  const found = new Set<string>();
  const pending = Object.keys((await packageFile('.')).dependencies ?? {});
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies } = await packageFile(join('node_modules', name));
    pending.push(...Object.keys(dependencies ?? {}));
  }
  return [...found].sort();
}

async function packageFile(folder: string): Promise<PackageFile> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

async function licenceText(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`no licence text in ${folder}`);
  const text = await readFile(join(folder, file), 'utf8');
  return ['```text', text.replaceAll('\r', '').trim(), '```'].join('\n');
}
