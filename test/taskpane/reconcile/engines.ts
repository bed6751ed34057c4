import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { readWorkbook } from '../../../taskpane/engine/feed';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import type {
  Comparison,
  LineQuery,
  LineRow,
  ReconcileEngine,
} from '../../../taskpane/engine/reconcile/reconcileEngine';
import { sampleTables } from '../engine/engines';

/** Three systems of one township, with 97 differences whose places are known. */
export const BIG = '比对大样本.xlsx';
export const DAY = '2024-10-12';
export const NOTHING_SAID = { decisions: [], villages: [] } as const;

/** The sheets of a sample that are compared when nobody says otherwise. */
export async function readSources(
  engine: ReconcileEngine,
  name = BIG,
): Promise<readonly { readonly id: string }[]> {
  await readWorkbook(new OpenMemoryWorkbook(name, await sampleTables(name)), engine);
  const { sheets } = await engine.sources({ day: DAY });
  return sheets.filter(({ isList, isOwn }) => isList && !isOwn).map(({ id }) => ({ id }));
}

/** An engine that has compared the lists of a sample. */
export async function comparedEngine(
  engine: ReconcileEngine = new LocalReconcile(),
  name = BIG,
): Promise<{ readonly engine: ReconcileEngine; readonly comparison: Comparison }> {
  const sheets = await readSources(engine, name);
  return { engine, comparison: await engine.compare({ day: DAY, sheets, ...NOTHING_SAID }) };
}

/** A sample as the file that a person picks. */
export async function sampleFile(name: string): Promise<Blob> {
  return new Blob([await readFile(join('samples', name))]);
}

/** All rows of the list of a query. */
export async function allLines(
  engine: ReconcileEngine,
  query: LineQuery,
): Promise<readonly LineRow[]> {
  const { total } = await engine.lines(query);
  return engine.lineRows(query, 0, total);
}
