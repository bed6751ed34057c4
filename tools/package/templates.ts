import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficeJsChoice } from '../site/officeJs.mjs';
import { CACHE_CONTROL, HEADERS } from '../site/headers.mjs';

const FOLDER = join('tools', 'package');
const HTTPS_PORT = '443';

const SOURCES: Readonly<Record<OfficeJsChoice, string>> = {
  microsoft: '微软全球网络（appsforoffice.microsoft.com）',
  '21vianet': '世纪互联网络（appsforoffice.cdn.partner.office365.cn）',
  self: '本站自带（site/office-js）',
};

/** The nginx example for a site: server name and port of its origin, the headers the local server sends too. */
export async function nginxExample(origin: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const headers = Object.entries(HEADERS)
    .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
    .join('');
  return filled('nginx.conf.template', {
    origin,
    port: port === '' ? HTTPS_PORT : port,
    'server-name': hostname,
    'cache-hashed': CACHE_CONTROL.hashed,
    'cache-other': CACHE_CONTROL.other,
    headers,
  });
}

/** The steps for whoever puts the site up and hands the add-in out. `id` is the add-in's own. */
export function deploymentSteps(
  origin: string,
  officeJs: OfficeJsChoice,
  id: string,
): Promise<string> {
  return filled('部署说明.template.md', { origin, 'office-js': SOURCES[officeJs], id });
}

async function filled(name: string, values: Readonly<Record<string, string>>): Promise<string> {
  const template = await readFile(join(FOLDER, name), 'utf8');
  return template.replace(/\{\{([a-z-]+)\}\}/g, (place, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name} asks for ${place}, which nobody fills in`);
    return value;
  });
}
