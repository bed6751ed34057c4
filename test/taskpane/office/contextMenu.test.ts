import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPaneStore } from '../../../taskpane/app/paneStore';
import { keepContextMenu, menuStateOf } from '../../../taskpane/office/contextMenu';
import { overviewOf } from '../app/overviewOf';

afterEach(() => vi.unstubAllGlobals());

const findings = (count: number) => [{ id: 'error', label: '错误', count }] as const;

/** A pane whose requests to Excel are written down. */
function keptMenu(askForUpdate?: (input: Office.ContextMenuUpdaterData) => Promise<void>) {
  const asked: Record<string, boolean>[] = [];
  const store = createPaneStore();
  keepContextMenu(
    store,
    askForUpdate ??
      (({ controls }) => {
        asked.push(Object.fromEntries(controls.map(({ id, enabled }) => [id, enabled === true])));
        return Promise.resolve();
      }),
  );
  const check = (households: number, found: number): void => {
    const overview = overviewOf({ households, findings: findings(found) });
    store.dispatch({ kind: 'checked', overview });
  };
  return { store, asked, check };
}

describe('the items of the cell’s menu', () => {
  it.each([
    ['before the first check', undefined, [true, true]],
    ['with findings', overviewOf({ households: 3, findings: findings(2) }), [true, true]],
    ['when nothing was found', overviewOf({ households: 3, findings: findings(0) }), [true, false]],
    ['without households', overviewOf({ households: 0, findings: findings(1) }), [false, true]],
  ])('%s', (_, overview, expected) => {
    expect(Object.values(menuStateOf({ overview }))).toEqual(expected);
  });

  it('are those of the manifest', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    for (const id of Object.keys(menuStateOf({ overview: undefined }))) {
      expect(manifest).toContain(`<Item id="${id}">`);
    }
  });
});

describe('the cell’s menu', () => {
  it('is changed where a check changes it, and nowhere else', () => {
    const { store, asked, check } = keptMenu();
    check(3, 2);
    expect(asked).toEqual([]);
    check(0, 0);
    store.dispatch({ kind: 'notice', notice: '改过。' });
    check(0, 0);
    check(3, 0);
    expect(asked).toEqual([
      { 'Anju.Cell.Household': false, 'Anju.Cell.Next': false },
      { 'Anju.Cell.Household': true },
    ]);
  });

  it('stays as it was where Excel refuses, and nobody hears of it', async () => {
    const refuse = vi.fn(() => Promise.reject(new Error('not now')));
    keptMenu(refuse).check(0, 0);
    await Promise.resolve();
    expect(refuse).toHaveBeenCalledTimes(1);
  });

  const office = (isSetSupported: () => boolean, more: object) => {
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported } }, ...more });
  };

  it.each([
    ['has the set', true, 1],
    ['has not', false, 0],
  ])('is asked for of an Excel that %s', (_, isThere, calls) => {
    const requestUpdate = vi.fn(() => Promise.resolve());
    office(() => isThere, { contextMenu: { requestUpdate } });
    const store = createPaneStore();
    keepContextMenu(store);
    store.dispatch({ kind: 'checked', overview: overviewOf() });
    expect(requestUpdate).toHaveBeenCalledTimes(calls);
  });

  it('is let be where Excel claims the set and office.js does not know it', () => {
    office(() => true, {});
    const store = createPaneStore();
    keepContextMenu(store);
    expect(() => {
      store.dispatch({ kind: 'checked', overview: overviewOf() });
    }).not.toThrow();
  });
});
