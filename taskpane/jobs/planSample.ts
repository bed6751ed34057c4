import { cellText } from '../../src/domain/cell';
import type { RawTable } from '../../src/domain/rawTable';
import type { WritePlan } from '../../src/domain/writePlan';
import { PlanRefused } from '../../src/workbook/port';
import type { PaneServices } from '../app/paneServices';
import type { PlanPreview } from '../engine/paneEngine';
import { sheetContentOf } from './sampleSheet';

const FILE_NAME = 'sample.xlsx';
const ROWS_SHOWN = 8;

/**
 * Plans the sample's sheets as new sheets of the open workbook.
 * @throws PlanRefused with a sentence when a name is taken or the file does not come.
 */
export async function planSample(
  services: Pick<PaneServices, 'workbook' | 'texts' | 'fetchSample'>,
): Promise<{ readonly preview: PlanPreview; readonly plan: WritePlan }> {
  const { workbook, texts } = services;
  const tables = await readSample(services);
  const names = await sheetNames(workbook);
  const taken = tables.map(({ name }) => name).filter((name) => names.has(name.toLowerCase()));
  if (taken.length > 0) {
    const { quoted, listSeparator, sampleNamesTaken } = texts.shell;
    throw new PlanRefused(sampleNamesTaken(taken.map((name) => quoted(name)).join(listSeparator)));
  }
  const sentences = tables.map(({ name, rows }) => texts.shell.sampleSentence(name, rows.length));
  const plan: WritePlan = {
    sentences,
    writes: tables.map((table) => ({ kind: 'create-sheet', content: sheetContentOf(table) })),
  };
  return { plan, preview: { empty: false, sentences, notes: [], sheets: tables.map(shown) } };
}

async function readSample({
  fetchSample,
  texts,
}: Pick<PaneServices, 'texts' | 'fetchSample'>): Promise<readonly RawTable[]> {
  const file = await fetchSample().catch((cause: unknown) => {
    throw new PlanRefused(texts.shell.sampleMissing, { cause });
  });
  const { openWorkbook } = await import('../../src/workbook/xlsx/openWorkbook');
  const sample = await openWorkbook(FILE_NAME, file);
  const tables = await sample.readSheets();
  return tables.filter(({ visibility }) => visibility === 'visible');
}

/** Names of all sheets in small letters, as Excel compares them. */
async function sheetNames(workbook: PaneServices['workbook']): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  await workbook.readInto({
    begin: (_, heads) => {
      for (const { name } of heads) names.add(name.toLowerCase());
    },
    rows: () => undefined,
  });
  return names;
}

function shown({ name, rows }: RawTable): PlanPreview['sheets'][number] {
  return {
    name,
    kind: 'create',
    internal: false,
    rows: rows.length,
    changedCells: 0,
    changes: [],
    firstRows: rows.slice(0, ROWS_SHOWN).map((cells) => cells.map((cell) => cellText(cell))),
  };
}
