import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { Stopped, WorkbookUnreadable } from '../../../src/workbook/port';
import { fetchPlan } from '../../../taskpane/engine/feed';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import type { LineQuery } from '../../../taskpane/engine/reconcile/reconcileEngine';
import { reconcileMethods } from '../../../taskpane/engine/reconcile/remoteReconcile';
import { WorkerReconcile } from '../../../taskpane/engine/reconcile/workerReconcile';
import { serveEngine } from '../../../taskpane/engine/remote/serveEngine';
import { FakeWorker } from '../engine/engines';
import {
  allLines,
  BIG,
  comparedEngine,
  DAY,
  NOTHING_SAID,
  readSources,
  sampleFile,
} from './engines';

const QUERY: LineQuery = { pair: 0, outcome: 'different', groupBy: 'village' };
const PLAN = { person: '测试员', choices: [], agreed: false };

let workers: FakeWorker[];
let engine: WorkerReconcile;

beforeEach(() => {
  workers = [];
  engine = new WorkerReconcile(() => {
    const worker = new FakeWorker((port) => {
      serveEngine(port, new LocalReconcile(), reconcileMethods);
    });
    workers.push(worker);
    return worker;
  });
});

afterEach(() => {
  engine.terminate();
  expect(workers.every(({ terminated }) => terminated)).toBe(true);
});

const running = () => workers.filter(({ terminated }) => !terminated);

describe('the comparison in a worker', () => {
  test('answers everything as the comparison itself does', async () => {
    const { engine: local, comparison } = await comparedEngine();
    expect((await comparedEngine(engine)).comparison).toEqual(comparison);
    expect(await engine.sources({ day: DAY })).toEqual(await local.sources({ day: DAY }));
    expect(await allLines(engine, QUERY)).toEqual(await allLines(local, QUERY));
    expect(await engine.plan(PLAN)).toEqual(await local.plan(PLAN));
    const plan = await fetchPlan(engine);
    expect(plan).toEqual(await fetchPlan(local));
    expect(plan.writes.length).toBeGreaterThan(3);
  });

  test('reads files beside the workbook, and refuses what is none', async () => {
    await readSources(engine, '核验APP导出.xlsx');
    const file = '三年行动档案.xlsx';
    await engine.addFile(file, await sampleFile(file));
    expect((await engine.sources({ day: DAY })).sheets.some((sheet) => sheet.file === file)).toBe(
      true,
    );
    await engine.removeFile(file);
    await expect(engine.addFile('空.xlsx', new Blob([]))).rejects.toThrow(WorkbookUnreadable);
  });

  test('that succeeds ends the worker of the one before', async () => {
    await comparedEngine(engine);
    await comparedEngine(engine);
    expect([workers.length, running().length]).toEqual([2, 1]);
  });

  test('that is stopped leaves the one before at hand', async () => {
    await comparedEngine(engine);
    const before = await allLines(engine, QUERY);
    const sheets = await readSources(engine);
    const stop = new AbortController();
    const stopped = engine.compare({ day: DAY, sheets, ...NOTHING_SAID }, stop.signal);
    stop.abort();
    await expect(stopped).rejects.toThrow(Stopped);
    expect(running()).toHaveLength(1);
    expect(await allLines(engine, QUERY)).toEqual(before);
  });

  test('that is refused leaves the one before at hand', async () => {
    await comparedEngine(engine);
    const before = await allLines(engine, QUERY);
    await readSources(engine);
    const one = [{ id: `[${BIG}]核验APP` }];
    const refused = engine.compare({ day: DAY, sheets: one, ...NOTHING_SAID });
    await expect(refused).rejects.toThrow(JobRefused);
    expect(await allLines(engine, QUERY)).toEqual(before);
  });

  test('whose worker crashes is told in a sentence; the one before stays', async () => {
    await comparedEngine(engine);
    const before = await allLines(engine, QUERY);
    const sheets = await readSources(engine);
    const crashed = engine.compare({ day: DAY, sheets, ...NOTHING_SAID });
    workers[1]!.crash('out of memory');
    await expect(crashed).rejects.toThrow(/意外停止.*工作簿没有改动/);
    expect(await allLines(engine, QUERY)).toEqual(before);
  });

  test('knows of nothing before the workbook was read and compared', async () => {
    await expect(engine.sources({ day: DAY })).rejects.toThrow(/还没有读入工作簿/);
    await expect(engine.lines(QUERY)).rejects.toThrow(/请先点“比对”/);
    await expect(engine.plan(PLAN)).rejects.toThrow(/请先点“比对”/);
    expect(workers).toEqual([]);
  });
});
