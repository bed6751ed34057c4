import './engine/withoutEval';
import { createRoot, type Root } from 'react-dom/client';
import { OfficeWorkbook } from '../src/workbook/office/officeWorkbook';
import { createPane, type PaneModel } from './app/createPane';
import { createEngine } from './engine/createEngine';
import { fetchSample } from './jobs/fetchSample';
import { keepContextMenu } from './office/contextMenu';
import { Explanation } from './office/Explanation';
import { displayLanguage, officeLook, partitionKey } from './office/officeContext';
import { OFFICE_TIMEOUT_MILLISECONDS, officeArrival } from './office/officeReady';
import { keepOwnKeys } from './office/ownKeys';
import { associateRibbon } from './office/ribbon';
import { personMemory } from './settings-store/personMemory';
import { isFirstRun } from './settings-store/firstRun';
import { App } from './shell/App';
import { languageOf, textsOf } from './texts/useTexts';

/** At least this long Office is waited for, however late the pane itself has come. */
const SHORTEST_WAIT_MILLISECONDS = 3_000;

/** `guard.js` watches over the loading of the pane; from here on the pane speaks for itself. */
function tellGuard(): void {
  const guard: unknown = Reflect.get(globalThis, 'anjuGuard');
  if (typeof guard === 'object' && guard !== null) Reflect.set(guard, 'started', true);
}

function rootOfPage(): Root {
  const place = document.getElementById('anju-pane');
  if (place === null) throw new Error('the page has no element #anju-pane');
  place.replaceChildren();
  return createRoot(place);
}

async function newPane(): Promise<PaneModel> {
  const storage = (): Storage => localStorage;
  return createPane({
    workbook: new OfficeWorkbook(),
    engine: await createEngine(),
    texts: textsOf(languageOf(displayLanguage())),
    person: personMemory(storage, partitionKey()),
    now: () => new Date(),
    fetchSample,
  });
}

async function start(): Promise<void> {
  tellGuard();
  const root = rootOfPage();
  const left = OFFICE_TIMEOUT_MILLISECONDS - SHORTEST_WAIT_MILLISECONDS - performance.now();
  const arrival = await officeArrival(Math.max(left, SHORTEST_WAIT_MILLISECONDS));
  if (arrival.kind !== 'ready') {
    const language = languageOf(navigator.language);
    root.render(<Explanation arrival={arrival.kind} language={language} />);
    return;
  }
  const language = languageOf(displayLanguage());
  document.documentElement.lang = language;
  const pane = await newPane();
  if (isFirstRun(() => localStorage, partitionKey())) pane.actions.openPage('welcome');
  associateRibbon(pane.actions);
  keepContextMenu(pane.store);
  keepOwnKeys();
  root.render(<App model={pane} hostLook={officeLook} />);
  await pane.open();
}

void start();
