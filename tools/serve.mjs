// Serves what is built: node tools/serve.mjs [--port 3000] [--cert cert.pem --key key.pem]
// With a certificate that Excel trusts, manifest.xml works with the real Excel: it names https://localhost:3000.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSiteBuilt } from './ensureBuilt.mjs';
import { root } from './ensureInstalled.mjs';
import { startServer } from './site/server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    cert: { type: 'string' },
    key: { type: 'string' },
  },
});
if ((values.cert === undefined) !== (values.key === undefined)) {
  console.error('证书和私钥要一起给：--cert cert.pem --key key.pem');
  process.exit(2);
}
const tls =
  values.cert === undefined
    ? {}
    : { tls: { cert: resolve(values.cert), key: resolve(values.key) } };

ensureSiteBuilt();
try {
  const folder = join(root, 'dist', 'site');
  const { origin } = await startServer({ folder, port: Number(values.port), ...tls });
  console.log(`试用台：${origin}/\n窗格　：${origin}/taskpane.html\n按 Ctrl+C 结束`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`端口 ${values.port} 已被别的程序占用，请先关掉它，或用 --port 换一个`);
  process.exit(2);
}
