import { z } from 'zod';
import type { DescribedFunction } from '../grid/describeFunctions';
import type { FunctionDescription } from '../formulas/functionCells';
import type { AddinManifest } from '../ribbon/manifest';
import { readManifest } from '../ribbon/readManifest';
import { readShortcuts, type Shortcut } from '../ribbon/shortcuts';

/** Everything of the add-in that the page shows, read from the site that serves it. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly shortcuts: readonly Shortcut[];
  readonly functions: readonly (FunctionDescription & DescribedFunction)[];
}

const functionsSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      parameters: z.array(
        z.object({
          name: z.string(),
          description: z.string().optional(),
          dimensionality: z.string().optional(),
          optional: z.boolean().optional(),
        }),
      ),
    }),
  ),
});

/** Reads manifest, shortcuts and the functions' metadata in a display language. Rejects when the manifest is missing. */
export async function loadAddin(site: string, language: string): Promise<Addin> {
  const xml = await fetchText(new URL('manifest.xml', site).href);
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const manifest = readManifest(root, language, site);
  const isDefault = language === 'zh-CN';
  const texts = isDefault ? undefined : await fetchJson(manifest.shortcutTextsUrl);
  const shortcuts = await fetchJson(manifest.shortcutsUrl);
  const functions = await fetchJson(manifest.functions?.metadataUrl);
  return {
    manifest,
    shortcuts: shortcuts === undefined ? [] : readShortcuts(shortcuts, texts),
    functions: functions === undefined ? [] : functionsSchema.parse(functions).functions,
  };
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** Undefined when nothing is named or nothing is there. */
async function fetchJson(url: string | undefined): Promise<unknown> {
  if (url === undefined) return undefined;
  const answer = await fetch(url);
  return answer.ok ? ((await answer.json()) as unknown) : undefined;
}
