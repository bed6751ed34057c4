/**
 * Makes the folder to deploy:
 * `npm run package -- --origin https://anju.example.gov.cn [--office-js microsoft|21vianet|self] [--out DIR]`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSiteBuilt } from './ensureBuilt.mjs';
import { withOrigin } from './manifest/forOrigin';
import { packageSite } from './package/packageSite';
import { officeJsChoice } from './site/officeJs.mjs';

const USAGE =
  '用法：npm run package -- --origin https://主机名[:端口] [--office-js microsoft|21vianet|self] [--out 文件夹]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      'office-js': { type: 'string', default: 'microsoft' },
      out: { type: 'string', default: join('out', 'package') },
    },
  });
  if (values.origin === undefined) throw new Error(`没有写站点地址\n${USAGE}`);
  withOrigin('', values.origin);
  const officeJs = officeJsChoice(values['office-js']);
  ensureSiteBuilt();
  const site = join('dist', 'site');
  const files = await packageSite({ origin: values.origin, officeJs, site, out: values.out });
  console.log(`已生成 ${values.out}（${files.length} 个文件）。接下来请看其中的“部署说明.md”`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
