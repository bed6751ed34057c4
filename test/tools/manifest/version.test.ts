import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageFile from '../../../package.json';
import { allNamed, parseXml } from '../../../tools/manifest/xmlTree';

it('the manifest has the version of the package, in four numbers', () => {
  const versions = [...allNamed(parseXml(readFileSync('manifest.xml', 'utf8')), 'Version')];
  expect(versions.map(({ text }) => text)).toEqual([`${packageFile.version}.0`]);
});
