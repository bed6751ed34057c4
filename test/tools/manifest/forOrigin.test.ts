import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_ORIGIN, manifestFor, withOrigin } from '../../../tools/manifest/forOrigin';
import { lintManifest } from '../../../tools/manifest/lintManifest';
import { files, manifest } from './repository';

describe('the manifest for another site', () => {
  it.each([
    'https://anju.example.gov.cn',
    'https://anju.example.gov.cn:8443',
    'https://10.1.2.3',
    'https://[fd00::1]:3443',
  ])('%s stands in every address and passes the linter', async (origin) => {
    const moved = await manifestFor(origin);
    expect(moved).not.toContain(DEVELOPMENT_ORIGIN);
    expect(moved.split(origin).length).toBe(manifest.split(DEVELOPMENT_ORIGIN).length);
    expect(lintManifest(moved, files)).toEqual([]);
  });

  it('is the same for the development origin', async () => {
    expect(await manifestFor(DEVELOPMENT_ORIGIN)).toBe(manifest);
  });

  it.each([
    ['http://anju.example.gov.cn', '只加载 https'],
    ['HTTP://anju.example.gov.cn', '只加载 https'],
    ['ftp://anju.example.gov.cn', '只加载 https'],
    ['https://anju.example.gov.cn/', '末尾不要斜杠，请写 https://anju.example.gov.cn'],
    ['https://anju.example.gov.cn/anju', '只写主机名和端口，如 https://anju.example.gov.cn'],
    ['https://anju.example.gov.cn?a=1', '只写主机名和端口'],
    ['https://clerk@anju.example.gov.cn', '只写主机名和端口'],
    ['https://安居.example.cn', '只写主机名和端口，如 https://xn--'],
    ['https://anju&example.cn', '不能用的字符'],
    ['anju.example.gov.cn', '不是完整的网址'],
    ['', '不是完整的网址'],
  ])('refuses “%s” and says what to write', (origin, reason) => {
    expect(() => withOrigin(manifest, origin)).toThrow(reason);
  });
});
