// A small static server for trying and testing: this machine only, no dependencies.
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { CACHE_CONTROL, CONTENT_TYPES, HASHED_NAME, HEADERS } from './headers.mjs';

const LOOPBACK = '127.0.0.1';

/**
 * Serves a folder on this machine and resolves to its origin and a way to stop.
 * `port` 0 takes any free port. With `tls` (files `cert` and `key`, PEM) it speaks https.
 * Rejects with code `EADDRINUSE` when the port is taken.
 */
export function startServer({ folder, port, tls }) {
  const listener = (request, answer) => void respond(folder, request, answer);
  const server =
    tls === undefined
      ? http.createServer(listener)
      : https.createServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const scheme = tls === undefined ? 'http' : 'https';
      resolve({
        origin: `${scheme}://localhost:${server.address().port}`,
        stop: () => stopped(server),
      });
    });
  });
}

/** Like `startServer`, on the first free port from `port` on. */
export async function startServerNear({ port, ...options }) {
  const LAST = port + 50;
  for (let tried = port; ; tried += 1) {
    try {
      return await startServer({ ...options, port: tried });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= LAST) throw error;
    }
  }
}

function stopped(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(folder, request, answer) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(answer, 405);
  const path = pathOf(request.url);
  if (path === undefined) return refuse(answer, 400);
  const file = await fileAt(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (file === undefined) return refuse(answer, 404);
  const headers = headersOf(file);
  if (request.headers['if-none-match'] === headers.ETag)
    return answer.writeHead(304, headers).end();
  const content = await readFile(file.name);
  answer.writeHead(200, { ...headers, 'Content-Length': content.length });
  answer.end(request.method === 'HEAD' ? undefined : content);
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file below the folder; undefined when there is none or the path leads out of it. */
async function fileAt(folder, path) {
  const name = normalize(join(folder, path));
  if (path.includes('\0') || !name.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(name).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { name, version: `"${found.size}-${found.mtimeMs}"` };
}

function headersOf({ name, version }) {
  return {
    ...HEADERS,
    'Cache-Control': HASHED_NAME.test(name) ? CACHE_CONTROL.hashed : CACHE_CONTROL.other,
    'Content-Type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
    ETag: version,
  };
}

function refuse(answer, status) {
  answer.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  answer.end(http.STATUS_CODES[status]);
}
