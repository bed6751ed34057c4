import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../../tools/site/server.mjs';
import { startServer, startServerNear } from '../../../tools/site/server.mjs';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-site-'));
  await mkdir(join(folder, 'site', 'samples'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not served');
  for (const name of ['index.html', 'taskpane.js', 'taskpane.0123abcd.js', 'functions.json']) {
    await writeFile(join(folder, 'site', name), name);
  }
  await writeFile(join(folder, 'site', 'samples', '示例.xlsx'), 'PK');
  server = await startServer({ folder: join(folder, 'site'), port: 0 });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** The status of a path sent as it is; `fetch` would tidy it up. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.js', 'text/javascript; charset=utf-8', 'no-cache'],
    [
      '/taskpane.0123abcd.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/functions.json?version=2', 'application/json; charset=utf-8', 'no-cache'],
    [
      '/samples/示例.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'no-cache',
    ],
  ])('sends %s with its type and caching', async (path, type, caching) => {
    const answer = await fetch(server.origin + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe(caching);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/^frame-ancestors 'self' https/);
  });

  it('sends nothing again that has not changed, and all of it when it has', async () => {
    const { headers } = await fetch(`${server.origin}/taskpane.js`);
    const again = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect((await fetch(`${server.origin}/taskpane.js`, again)).status).toBe(304);
    await writeFile(join(folder, 'site', 'taskpane.js'), 'another content');
    expect(await (await fetch(`${server.origin}/taskpane.js`, again)).text()).toBe(
      'another content',
    );
  });

  it.each([
    ['/missing.js', 404],
    ['/samples', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%00', 404],
    ['/%', 400],
  ])('refuses %s', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });

  it('takes nothing', async () => {
    const answer = await fetch(`${server.origin}/taskpane.js`, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(startServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = await startServerNear({ folder, port });
    expect(Number(new URL(other.origin).port)).toBeGreaterThan(port);
    await other.stop();
  });
});
