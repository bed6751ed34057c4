import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable } from '../../../src/domain/rawTable';
import { openFile } from '../../../src/workbook/xlsx/nodeFile';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { readWorkbook } from '../../../taskpane/engine/feed';
import type {
  EngineRequest,
  FindingQuery,
  FindingRow,
  PaneEngine,
} from '../../../taskpane/engine/paneEngine';
import type { EngineWorker } from '../../../taskpane/engine/remote/engineConnection';
import type { EnginePort } from '../../../taskpane/engine/remote/protocol';

export const LOOK_BACK = '回头看_高燕镇示例.xlsx';
export const REQUEST: EngineRequest = { day: '2024-10-08', exemptions: [] };
export const EVERYTHING: FindingQuery = { groupBy: 'none' };

/** A table of spellings, no list of households. */
export const NO_LIST = '脏数据.xlsx';

/** Every sample that can be checked. */
export const samples = readdirSync('samples').filter(
  (name) => name.endsWith('.xlsx') && name !== NO_LIST,
);

/** The tables of a sample; read once. */
export function sampleTables(name: string): Promise<readonly RawTable[]> {
  let tables = read.get(name);
  if (tables === undefined) read.set(name, (tables = readSample(name)));
  return tables;
}

const read = new Map<string, Promise<readonly RawTable[]>>();

async function readSample(name: string): Promise<readonly RawTable[]> {
  return (await openFile(join('samples', name))).readSheets();
}

export async function openSample(name: string): Promise<OpenMemoryWorkbook> {
  return new OpenMemoryWorkbook(name, await sampleTables(name));
}

/** An engine that has read a workbook and checked it. */
export async function checkedEngine(
  workbook: OpenMemoryWorkbook,
  request: EngineRequest = REQUEST,
  engine: PaneEngine = new LocalEngine(),
): Promise<PaneEngine> {
  await readWorkbook(workbook, engine);
  await engine.check(request);
  return engine;
}

/** All rows of the list of a query. */
export async function allRows(
  engine: PaneEngine,
  query: FindingQuery = EVERYTHING,
): Promise<readonly FindingRow[]> {
  const { total } = await engine.findings(query);
  return engine.findingRows(query, 0, total);
}

/** Plays the worker: an engine behind a real message channel, so that everything is copied as it is in a browser. */
export class FakeWorker implements EngineWorker {
  terminated = false;
  readonly sent: unknown[] = [];
  private readonly listeners = new Map<string, ((event: Event) => void)[]>();
  private readonly channel = new MessageChannel();

  constructor(serve: (port: EnginePort) => void) {
    const { port1, port2 } = this.channel;
    serve({
      postMessage: (message) => {
        port2.postMessage(message);
      },
      addEventListener: (type, listener) => {
        port2.addEventListener(type, listener as (event: Event) => void);
      },
    });
    port1.addEventListener('message', (event) => {
      if (!this.terminated) this.dispatch('message', event);
    });
    port1.start();
    port2.start();
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
    this.channel.port1.postMessage(message);
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
  }

  /** What a browser does when the script of the worker throws or runs out of memory. */
  crash(message: string): void {
    this.dispatch('error', Object.assign(new Event('error'), { message }));
  }

  private dispatch(type: string, event: Event): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
}
