import { readFile } from 'node:fs/promises';

/** The manifest of the repository, relative to its root. */
export const MANIFEST = 'manifest.xml';

/** The origin written in `manifest.xml`: where `npm start` serves. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

const WRITTEN_ORIGIN = /^https:\/\/([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:\d{1,5})?$/;

/**
 * The manifest for a site at `origin`, e.g. `https://anju.example.gov.cn` or `https://10.1.2.3:8443`.
 * Throws with a sentence when `origin` is not https, ends with a slash or names more than scheme, host and port.
 */
export async function manifestFor(origin: string): Promise<string> {
  return withOrigin(await readFile(MANIFEST, 'utf8'), origin);
}

/** A manifest text with every address moved from the development origin to `origin`; refuses as `manifestFor` does. */
export function withOrigin(manifest: string, origin: string): string {
  const refusal = refuseOrigin(origin);
  if (refusal !== undefined) throw new Error(`站点地址“${origin}”不能用：${refusal}`);
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);
}

function refuseOrigin(origin: string): string | undefined {
  if (/^http:/i.test(origin))
    return 'Excel 只加载 https 的加载项，请给站点配证书，用 https:// 开头';
  if (origin.endsWith('/')) return `末尾不要斜杠，请写 ${origin.replace(/\/+$/, '')}`;
  if (!URL.canParse(origin)) return '不是完整的网址，请写成 https://主机名 或 https://主机名:端口';
  const url = new URL(origin);
  if (url.protocol !== 'https:') return 'Excel 只加载 https 的加载项，请用 https:// 开头';
  if (url.origin !== origin) return `只写主机名和端口，如 ${url.origin}`;
  return WRITTEN_ORIGIN.test(origin) ? undefined : '主机名里有不能用的字符';
}
