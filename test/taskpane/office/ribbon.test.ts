import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/jobs';
import { actionNames } from '../../../taskpane/actions';
import type { PaneActions } from '../../../taskpane/app/paneContext';
import { startsOf } from '../../../taskpane/office/ribbon';

/** Actions that write down that they were called. */
function recordedActions(calls: string[]): PaneActions {
  return new Proxy({} as PaneActions, {
    get:
      (_, name) =>
      (...given: readonly unknown[]) => {
        calls.push([String(name), ...given.map((value) => String(value))].join(' '));
        return Promise.resolve(true);
      },
  });
}

describe('the buttons of the ribbon', () => {
  it('are the jobs and what the pane can do beside them, each named once', () => {
    expect(new Set(actionNames).size).toBe(actionNames.length);
    expect(actionNames).toEqual(expect.arrayContaining(jobs.map(({ id }) => id)));
  });

  it.each([
    ['check', ['openPage overview', 'check']],
    ['lists', ['runJob lists']],
    ['ledger', ['runJob ledger']],
    ['explain', ['runJob explain']],
    ['sample', ['runJob sample']],
    ['reconcile', ['runJob reconcile']],
    ['changes', ['runJob changes']],
    ['summary', ['runJob summary']],
    ['status', ['runJob status']],
    ['visits', ['runJob visits']],
    ['draw', ['runJob draw']],
    ['review', ['runJob review']],
    ['split', ['runJob split']],
    ['merge', ['runJob merge']],
    ['submit', ['runJob submit']],
    ['rollup', ['runJob rollup']],
    ['nextFinding', ['stepFinding 1']],
    ['previousFinding', ['stepFinding -1']],
    ['restore', ['openPage restore']],
    ['checkHousehold', ['checkHousehold']],
    ['settings', ['openPage settings']],
    ['help', ['openPage help']],
    ['openPane', []],
  ] as const)('%s starts %j', (name, expected) => {
    const calls: string[] = [];
    startsOf(recordedActions(calls))[name]();
    expect(calls).toEqual(expected);
  });
});
