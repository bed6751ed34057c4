import { expect, it } from 'vitest';
import { Stopped } from '../../../src/workbook/port';
import { createActionKit, type Running } from '../../../taskpane/app/actions/actionKit';
import { createPaneStore } from '../../../taskpane/app/paneStore';
import { paneUnderTest } from './paneUnderTest';

it('is not busy again with work that reports after it was stopped', async () => {
  const { pane } = await paneUnderTest('empty');
  const store = createPaneStore();
  const kit = createActionKit(pane.services, store);
  let stopped: Running | undefined;
  const done = await kit.busy('planning', (running) => {
    stopped = running;
    running.progress(1, 3);
    expect(store.state().phase).toMatchObject({ kind: 'busy', done: 1, all: 3 });
    return Promise.reject(new Stopped('已停止。'));
  });
  expect(done).toBe(false);
  stopped!.progress(2, 3);
  expect(store.state().phase).toEqual({ kind: 'idle' });
});
