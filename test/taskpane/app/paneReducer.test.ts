import { describe, expect, it } from 'vitest';
import { initialState, newTown } from '../../../taskpane/app/initialState';
import { paneReducer, patchTown } from '../../../taskpane/app/paneReducer';
import type { Page, PaneState } from '../../../taskpane/app/paneState';
import { overviewOf } from './overviewOf';

const opened = (state: PaneState, ...pages: readonly Page['id'][]): PaneState =>
  pages.reduce((now, id) => paneReducer(now, { kind: 'opened-page', page: { id } as Page }), state);

describe('going from page to page', () => {
  it('goes back the way it came, and from a tab nowhere but to the overview', () => {
    const there = opened(initialState, 'more', 'rules', 'diagnostics');
    expect(there.trail.map(({ id }) => id)).toEqual(['more', 'rules']);
    const back = paneReducer(there, { kind: 'back' });
    expect(back.page.id).toBe('rules');
    expect(paneReducer(back, { kind: 'back' }).page.id).toBe('more');
    expect(paneReducer(opened(there, 'findings'), { kind: 'back' }).page.id).toBe('overview');
  });

  it('keeps a page and the same page about something else apart', () => {
    const list = opened(initialState, 'more', 'rules');
    const one = paneReducer(list, {
      kind: 'opened-page',
      page: { id: 'rules', rule: 'id-checksum' },
    });
    expect(paneReducer(one, { kind: 'back' }).page).toEqual({ id: 'rules' });
  });

  it('does not lead back to the very page it is on', () => {
    const twice = opened(initialState, 'more', 'help', 'help');
    expect(paneReducer(twice, { kind: 'back' }).page.id).toBe('more');
  });
});

describe('a check', () => {
  const before: PaneState = {
    ...initialState,
    changedSheets: ['台账'],
    findings: { query: { groupBy: 'village', village: '红军村' }, position: 4 },
  };

  it('of the workbook as it stands makes changes old and forgets the position, not the query', () => {
    const after = paneReducer(before, {
      kind: 'checked',
      overview: overviewOf(),
      at: '2024-10-12T08:00:00.000Z',
    });
    expect(after).toMatchObject({
      generation: 1,
      changedSheets: [],
      checkedAt: '2024-10-12T08:00:00.000Z',
    });
    expect(after.findings).toEqual({ query: before.findings.query, position: undefined });
  });

  it('of the tables at hand leaves it said that the workbook has changed', () => {
    const after = paneReducer(before, { kind: 'checked', overview: overviewOf() });
    expect(after.changedSheets).toEqual(['台账']);
    expect(after.checkedAt).toBeUndefined();
  });
});

describe('a change by somebody else', () => {
  it('matters only after a check, and is named once', () => {
    const event = { kind: 'sheet-changed', sheet: '台账' } as const;
    expect(paneReducer(initialState, event)).toBe(initialState);
    const once = paneReducer({ ...initialState, overview: overviewOf() }, event);
    expect(once.changedSheets).toEqual(['台账']);
    expect(paneReducer(once, event)).toBe(once);
  });
});

describe('patching the town', () => {
  const town = { ...newTown, day: '2024-10-12', person: '子资料员' };

  it.each([
    ['leaves what is absent', {}, town],
    ['takes away what is undefined', { day: undefined }, { ...newTown, person: '子资料员' }],
    ['replaces what is given', { day: '2024-10-13' }, { ...town, day: '2024-10-13' }],
    ['never takes away lists', { exemptions: undefined }, town],
  ])('%s', (_, patch, expected) => {
    expect(patchTown(town, patch)).toStrictEqual(expected);
  });
});
