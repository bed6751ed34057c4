import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const INTRODUCTION = `# Third-party notices

The command line and the add-in contain parts of the following packages. Packages with the same text stand together.`;

const BESIDE_THE_BUNDLES = `## Beside the bundles

\`site/office-js/\`, when a deployment carries it (\`--office-js self\`), holds files of \`@microsoft/office-js\` exactly as Microsoft
publishes them, under Microsoft's own licence: \`site/office-js/LICENSE.md\`. They may be used with this add-in, within an
organisation, and may not be changed.

The workbench of \`npm start\` shows its grid with Univer (\`@univerjs/*\`, Apache-2.0) and opens files with ExcelJS
(\`exceljs\`, MIT). It is for trying the add-in on one's own machine and not part of a deployment.`;

/** Licences under which a part may ship: none asks for the source of what it is built into. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** What the MIT licence says below the copyright line, for packages that declare it and carry no text. */
const MIT_PERMISSION = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Licence texts of everything that ships: the runtime dependencies and theirs. */
export async function noticesPage(): Promise<string> {
  const packagesByText = new Map<string, string[]>();
  for (const name of await shippedPackages()) {
    const found = await packageFile(join('node_modules', name));
    if (!isPermissive(found.license))
      throw new Error(`${name} may not ship: ${found.license ?? 'no licence'}`);
    const text = await licenceText(found);
    const line = `- ${name} ${found.version} (${found.license ?? 'see text'})`;
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), line]);
  }
  const sections = [...packagesByText].map(([text, lines]) =>
    [`## ${headingOf(lines)}`, lines.join('\n'), ['```text', text, '```'].join('\n')].join('\n\n'),
  );
  return [INTRODUCTION, ...sections, BESIDE_THE_BUNDLES, ''].join('\n\n');
}

/** Whether a part under this SPDX expression may ship. No expression is no permission. */
export function isPermissive(expression: string | undefined): boolean {
  const alternatives = (expression ?? '').replace(/^\(|\)$/g, '').split(' OR ');
  return alternatives.some((each) => each.split(' AND ').every((name) => PERMISSIVE.has(name)));
}

function headingOf([first, ...others]: readonly string[]): string {
  const name = first?.slice(2).replace(/ \(.*$/, '') ?? '';
  return others.length === 0 ? name : `${name} and ${others.length} more`;
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

/** The text in the package, without the package's name above it; the licence it declares when it carries none. */
async function licenceText(found: PackageFile): Promise<string> {
  const folder = join('node_modules', found.name);
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return declaredLicence(found);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r', '').trim();
  return text.startsWith(found.name) ? text.slice(found.name.length).trim() : text;
}

function declaredLicence({ name, license, author }: PackageFile): string {
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT') throw new Error(`no licence text in ${name}`);
  return `MIT License\n\nCopyright (c) ${holder ?? `the authors of ${name}`}\n\n${MIT_PERMISSION}`;
}
