import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZipPackage } from '../../../src/workbook/xlsx/package/zipPackage';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { saveXlsx } from '../../../workbench/files/saveXlsx';

const NAME = '户信息_仅首行.xlsx';
const OURS = '6f1d6c5e-0000-4000-8000-000000000001';
const ANOTHER = '6f1d6c5e-0000-4000-8000-000000000002';
const SETTINGS = new Map<string, unknown>([
  ['anju.town', '{"title":"红旗镇 <2026> & “回头看”"}'],
  ['lines', 'one\ntwo\t"three"'],
  ['list', [1, null, { deep: true }]],
]);

async function savedWith(settings: ReadonlyMap<string, unknown>): Promise<Uint8Array> {
  const { model } = await openXlsx(NAME, new Uint8Array(readFileSync(`samples/${NAME}`)));
  model.edit('addin', () => {
    for (const [key, value] of settings) model.setSetting(key, value);
  });
  return saveXlsx(model, undefined, OURS);
}

describe('settings of the add-in in the file', () => {
  it('are there when the file is opened again, byte for byte', async () => {
    const { model } = await openXlsx(NAME, await savedWith(SETTINGS), OURS);
    expect(model.settings).toEqual(SETTINGS);
  });

  it('survive another round', async () => {
    const once = await openXlsx(NAME, await savedWith(SETTINGS), OURS);
    const twice = await openXlsx(NAME, await saveXlsx(once.model, once.kept, OURS), OURS);
    expect(twice.model.settings).toEqual(SETTINGS);
  });

  it('are not given to another add-in, whatever the case of ids', async () => {
    const bytes = await savedWith(SETTINGS);
    expect((await openXlsx(NAME, bytes, ANOTHER)).model.settings.size).toBe(0);
    expect((await openXlsx(NAME, bytes, OURS.toUpperCase())).model.settings).toEqual(SETTINGS);
  });

  it('leave no part behind when there are none', async () => {
    const zip = await ZipPackage.open(new Blob([(await savedWith(new Map())).slice()]));
    expect(zip.names.filter((name) => name.includes('webextension'))).toEqual([]);
  });
});
