/**
 * The pane without Excel: over a workbook in memory and the engine in the page. For looking at it and for tests of its
 * look. `?lang=en-US` and `?look=dark` choose; `?sheet=none` begins with an empty workbook.
 */
import '../../../src/withoutEval';
import { createRoot } from 'react-dom/client';
import { tableOf } from '../../../src/domain/rawTable';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { createPane, type PaneModel } from '../../../taskpane/app/createPane';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import { LocalVersions } from '../../../taskpane/engine/versions/localVersions';
import { personMemory } from '../../../taskpane/settings-store/personMemory';
import { App } from '../../../taskpane/shell/App';
import { languageOf, textsOf } from '../../../taskpane/texts/useTexts';

const WORKBOOK = '回头看_高燕镇示例.xlsx';

/** What tests reach from outside: the pane, and the workbook under it. */
interface Stage {
  readonly pane: PaneModel;
  readonly workbook: OpenMemoryWorkbook;
}

declare global {
  interface Window {
    stage?: Stage;
  }
}

async function fetchSample(): Promise<Blob> {
  const response = await fetch('sample.xlsx');
  return response.blob();
}

async function openStage(wanted: URLSearchParams): Promise<Stage> {
  const isEmpty = wanted.get('sheet') === 'none';
  const tables = isEmpty
    ? [tableOf('Sheet1', [])]
    : await (await openWorkbook(WORKBOOK, await fetchSample())).readSheets();
  const workbook = new OpenMemoryWorkbook(WORKBOOK, tables);
  const pane = createPane({
    workbook,
    engine: new LocalEngine(),
    reconcile: () => Promise.resolve(new LocalReconcile()),
    versions: () => Promise.resolve(new LocalVersions()),
    texts: textsOf(languageOf(wanted.get('lang') ?? undefined)),
    person: personMemory(() => localStorage, undefined),
    now: () => new Date('2024-10-12T09:30:00+08:00'),
    fetchSample,
  });
  return { pane, workbook };
}

async function start(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search);
  const look = wanted.get('look') === 'dark' ? 'dark' : undefined;
  const stage = await openStage(wanted);
  window.stage = stage;
  await stage.pane.open();
  const place = document.getElementById('anju-pane')!;
  createRoot(place).render(<App model={stage.pane} hostLook={() => look} />);
}

void start();
