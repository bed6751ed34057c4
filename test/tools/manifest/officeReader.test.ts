import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../../tools/manifest/forOrigin';
import { refusalOfReader } from '../../../tools/manifest/officeReader';
import { manifest } from './repository';

describe("Microsoft's reader", () => {
  it('reads our manifest as we do', async () => {
    expect(await refusalOfReader(MANIFEST)).toBeUndefined();
  });

  it('is reported when it does not read the file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'manifest-')), 'manifest.txt');
    await writeFile(path, manifest);
    expect((await refusalOfReader(path)) ?? '').toContain('微软的读取程序读不了');
  });
});
