import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { JobRefused } from '../../../src/jobs/jobRefused';
import { ProfileRefused } from '../../../src/policy/profiles/profileRefused';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import { PlanRefused, Stopped } from '../../../src/workbook/port';
import { EngineDefect, receivedError, sentError } from '../../../taskpane/engine/engineErrors';
import { fetchPlan, readWorkbook } from '../../../taskpane/engine/feed';
import type { MadeFiles } from '../../../taskpane/engine/jobTypes';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import type { PaneEngine } from '../../../taskpane/engine/paneEngine';
import { paneMethods } from '../../../taskpane/engine/remote/protocol';
import { serveEngine } from '../../../taskpane/engine/remote/serveEngine';
import { slices } from '../../../taskpane/engine/remote/slices';
import { WorkerEngine } from '../../../taskpane/engine/workerEngine';
import {
  allRows,
  checkedEngine,
  EVERYTHING,
  FakeWorker,
  LOOK_BACK,
  openSample,
  REQUEST,
} from './engines';

let workers: FakeWorker[];
let makeEngine: () => LocalEngine;
let engine: WorkerEngine;

beforeEach(() => {
  workers = [];
  makeEngine = () => new LocalEngine();
  engine = new WorkerEngine(() => {
    const worker = new FakeWorker((port) => {
      serveEngine(port, makeEngine(), paneMethods);
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

describe('the engine in a worker', () => {
  test('answers everything as the engine itself does', async () => {
    const workbook = await openSample(LOOK_BACK);
    const local = await checkedEngine(workbook);
    await checkedEngine(workbook, REQUEST, engine);
    expect(await engine.recheck(REQUEST)).toEqual(await local.recheck(REQUEST));
    const query = { groupBy: 'village', text: '鉴定' } as const;
    expect(await engine.findings(query)).toEqual(await local.findings(query));
    const rows = await allRows(local);
    expect(await allRows(engine)).toEqual(rows);
    const { sheet, row, index } = rows.find(({ canExempt, where }) => canExempt && where !== '')!;
    expect(await engine.finding(index)).toEqual(await local.finding(index));
    expect(await engine.alike(index)).toEqual(await local.alike(index));
    expect(await engine.findingAt(EVERYTHING, sheet, row!)).toBe(
      await local.findingAt(EVERYTHING, sheet, row!),
    );
    expect(await engine.householdAt(sheet, row!)).toEqual(await local.householdAt(sheet, row!));
    const visits = { judgements: ['site-visit'] } as const;
    expect(await engine.households(visits)).toEqual(await local.households(visits));
    expect(await engine.householdRows(visits, 2, 3)).toEqual(
      await local.householdRows(visits, 2, 3),
    );
    expect(await engine.exemptionFor(index, '已核实', '甲')).toEqual(
      await local.exemptionFor(index, '已核实', '甲'),
    );
    const names = ['name:没有|1|这户'];
    expect(await engine.householdLabels(names)).toEqual(await local.householdLabels(names));
    expect(await engine.questions()).toEqual(await local.questions());
    expect(await engine.rules()).toEqual(await local.rules());
    expect(await engine.rule('id-number-spelling')).toEqual(await local.rule('id-number-spelling'));
    expect(await engine.fields()).toEqual(await local.fields());
    expect(await engine.generatedSheets(undefined)).toEqual(await local.generatedSheets(undefined));
    expect(await engine.profileBase(undefined)).toEqual(await local.profileBase(undefined));
  });

  test.each(['lists', 'fix'] as const)('hands over the plan of %s whole', async (what) => {
    const workbook = await openSample(LOOK_BACK);
    const local = await checkedEngine(workbook);
    await checkedEngine(workbook, REQUEST, engine);
    const fixable = (await allRows(local)).flatMap(({ canFix, index }) => (canFix ? [index] : []));
    const plan = (each: PaneEngine) =>
      what === 'fix' ? each.planFix(fixable) : each.plan('lists');
    expect(await plan(engine)).toEqual(await plan(local));
    const fetched = await fetchPlan(engine);
    expect(fetched).toEqual(await fetchPlan(local));
    expect(fetched.writes.length).toBeGreaterThan(0);
    await workbook.apply(fetched);
  });

  test('hands over long changes and long sheets in slices', async () => {
    const changes = Array.from({ length: 4_001 }, (_, row) => ({
      ...{ row, column: 0, before: null, after: `${row}`, format: 'text' as const },
    }));
    class Planned extends LocalEngine {
      override plannedFrame() {
        const write = { kind: 'change-cells', sheet: '甲', changes: [] } as const;
        return Promise.resolve({ sentences: ['改。'], writes: [write] });
      }
      override plannedChanges(_: number, from: number, count: number) {
        return Promise.resolve(changes.slice(from, from + count));
      }
    }
    makeEngine = () => new Planned();
    expect(await fetchPlan(engine)).toEqual({
      sentences: ['改。'],
      writes: [{ kind: 'change-cells', sheet: '甲', changes }],
    });
    expect(workers[0]!.sent).toHaveLength(1 + 3);
  });
});

describe('a check', () => {
  const check = async (signal?: AbortSignal) => {
    await readWorkbook(await openSample(LOOK_BACK), engine);
    return engine.check(REQUEST, signal);
  };

  test('that succeeds takes the place of the one before, and its worker that of the other', async () => {
    await check();
    await check();
    expect(workers).toHaveLength(2);
    expect(running()).toHaveLength(1);
  });

  test('that is stopped leaves the one before at hand', async () => {
    await check();
    const before = await allRows(engine);
    const stop = new AbortController();
    await readWorkbook(await openSample(LOOK_BACK), engine);
    const stopped = engine.check({ ...REQUEST, day: '2030-01-01' }, stop.signal);
    stop.abort();
    await expect(stopped).rejects.toThrow(Stopped);
    expect(running()).toHaveLength(1);
    expect(await allRows(engine)).toEqual(before);
    await expect(engine.check(REQUEST)).rejects.toThrow(/还没有读入工作簿/);
    await check();
    expect(await allRows(engine)).toEqual(before);
  });

  test('that was stopped before it began does nothing', async () => {
    await readWorkbook(await openSample(LOOK_BACK), engine);
    const stop = new AbortController();
    stop.abort();
    await expect(engine.check(REQUEST, stop.signal)).rejects.toThrow(Stopped);
    expect((await engine.check(REQUEST)).households).toBeGreaterThan(0);
  });

  test('that is refused leaves the one before at hand', async () => {
    await check();
    const before = await allRows(engine);
    await readWorkbook(await openSample(LOOK_BACK), engine);
    const refused = engine.check({ ...REQUEST, day: '昨天' });
    await expect(refused).rejects.toThrow(JobRefused);
    await expect(refused).rejects.toThrow(/“昨天”不是一个日期/);
    expect(await allRows(engine)).toEqual(before);
  });

  test('whose worker crashes is told in a sentence; the one before stays', async () => {
    await check();
    const before = await allRows(engine);
    await readWorkbook(await openSample(LOOK_BACK), engine);
    const crashed = engine.check(REQUEST);
    workers[1]!.crash('out of memory');
    await expect(crashed).rejects.toThrow(/意外停止.*请重新检查/);
    await expect(crashed).rejects.toMatchObject({ name: 'EngineDefect', cause: 'out of memory' });
    expect(await allRows(engine)).toEqual(before);
  });

  test('can be made anew when the worker that holds it crashes', async () => {
    await check();
    const asked = engine.findings(EVERYTHING);
    workers[0]!.crash('lost');
    await expect(asked).rejects.toThrow(/意外停止/);
    await expect(engine.findings(EVERYTHING)).rejects.toThrow(/请先点“检查”/);
    await check();
    expect((await engine.findings(EVERYTHING)).total).toBeGreaterThan(0);
  });
});

describe('checking again', () => {
  const later = { ...REQUEST, day: '2030-01-01' };
  const rows = () => allRows(engine);

  test('that is stopped answers at once and leaves the check before it at hand', async () => {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    const before = await rows();
    const stop = new AbortController();
    let answered = false;
    const stopped = engine.recheck(later, stop.signal).finally(() => {
      answered = true;
    });
    stop.abort();
    await expect(stopped).rejects.toThrow(Stopped);
    expect(answered).toBe(true);
    expect(await rows()).toEqual(before);
    expect(running()).toHaveLength(1);
    await engine.recheck(later);
    expect(await rows()).not.toEqual(before);
  });

  test('that was stopped before it began asks nothing', async () => {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    const { length } = workers[0]!.sent;
    await expect(engine.recheck(later, AbortSignal.abort())).rejects.toThrow(Stopped);
    await expect(new LocalEngine().recheck(later, AbortSignal.abort())).rejects.toThrow(Stopped);
    expect(workers[0]!.sent).toHaveLength(length);
  });

  test('that is refused leaves the check before it at hand, its plan too', async () => {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    await engine.plan('ledger');
    const shape = await engine.plannedShape();
    await expect(engine.recheck({ ...REQUEST, day: '昨天' })).rejects.toThrow(JobRefused);
    expect(await engine.plannedShape()).toEqual(shape);
  });

  test('whose worker crashes is told in a sentence', async () => {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    const crashed = engine.recheck(later, new AbortController().signal);
    workers[0]!.crash('lost');
    await expect(crashed).rejects.toThrow(/意外停止/);
  });
});

describe('planning', () => {
  test('that is stopped leaves the plan before it at hand', async () => {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    await engine.plan('ledger');
    const before = await fetchPlan(engine);
    const stop = new AbortController();
    const stopped = engine.plan('check', undefined, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toThrow(Stopped);
    expect(await fetchPlan(engine)).toEqual(before);
    await engine.plan('check');
    expect(await fetchPlan(engine)).not.toEqual(before);
  });
});

describe('making files', () => {
  const VILLAGES = 5;

  /** Splits the sample, and stops when so many villages are done; how far it said it was. */
  async function split(stopAt?: number): Promise<{ steps: number[]; made: Promise<MadeFiles> }> {
    await checkedEngine(await openSample(LOOK_BACK), REQUEST, engine);
    const content = new Blob([await readFile(join('samples', LOOK_BACK))]);
    const stop = new AbortController();
    const steps: number[] = [];
    const progress = (done: number, all?: number): void => {
      expect(all).toBe(VILLAGES);
      steps.push(done);
      if (done === stopAt) stop.abort();
    };
    const files = [{ name: LOOK_BACK, content }];
    return { steps, made: engine.makeFiles('split', { files }, { progress, signal: stop.signal }) };
  }

  test('says how far it is', async () => {
    const { steps, made } = await split();
    expect((await made).count).toBe(VILLAGES);
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });

  test('that is stopped hands over nothing, and is not gone on with', async () => {
    const { steps, made } = await split(1);
    await expect(made).rejects.toThrow(Stopped);
    await engine.rules();
    expect(steps.length).toBeLessThan(VILLAGES);
  });
});

describe('what is thrown', () => {
  test.each([
    new JobRefused('不能检查。'),
    new ProfileRefused('配置不对。'),
    new PlanRefused('没有写入。'),
    new Stopped('已停止。'),
  ])('crosses as it is: $name', (error) => {
    const received = receivedError(structuredClone(sentError(error)));
    expect(received).toBeInstanceOf(error.constructor);
    expect(received.message).toBe(error.message);
  });

  test('crosses with what caused a refusal', () => {
    const cause = new TypeError('x is undefined');
    const received = receivedError(structuredClone(sentError(new PlanRefused('不。', { cause }))));
    expect(received.cause).toContain('TypeError: x is undefined');
    const plain = receivedError(structuredClone(sentError(new PlanRefused('不。'))));
    expect('cause' in plain).toBe(false);
  });

  test('crosses as one sentence when nobody meant it, the original kept', () => {
    const received = receivedError(structuredClone(sentError(new TypeError('x is undefined'))));
    expect(received).toBeInstanceOf(EngineDefect);
    expect(received.message).toMatch(/^检查程序出现内部错误.*诊断信息.*。$/);
    expect(received.cause).toContain('TypeError: x is undefined');
  });

  test('is refused by the worker with the sentence of the profile', async () => {
    await readWorkbook(await openSample(LOOK_BACK), engine);
    const profile = { id: 'own', title: '本镇', headers: { 住房评级: '不存在' } } as ProfileFile;
    const refused = engine.check({ ...REQUEST, profile });
    await expect(refused).rejects.toThrow(ProfileRefused);
    await expect(refused).rejects.toThrow(/“headers\.住房评级”/);
    expect((await engine.check(REQUEST)).households).toBeGreaterThan(0);
  });
});

describe('slices', () => {
  const row = (width: number): CellValue[] => Array.from({ length: width }, () => null);

  test.each([
    ['nothing', [], []],
    ['rows that fit', [2, 2], [[0, 2]]],
    [
      'rows that do not',
      [2, 2, 2, 2],
      [
        [0, 3],
        [3, 1],
      ],
    ],
    [
      'a row that is too long by itself',
      [1, 20, 1],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    [
      'empty rows, which count a little',
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [
        [0, 9],
        [9, 1],
      ],
    ],
  ])('cut %s', (_, widths, expected) => {
    const rows = widths.map(row);
    const cut = [...slices(rows, 9)];
    expect(cut.map((slice) => [slice.from, slice.rows.length])).toEqual(expected);
    expect(cut.flatMap((slice) => slice.rows)).toEqual(rows);
  });
});
