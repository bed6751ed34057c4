import '../src/withoutEval';
import { createRoot, type Root } from 'react-dom/client';
import { OfficeWorkbook } from '../src/workbook/office/officeWorkbook';
import { createPane, type PaneModel } from './app/createPane';
import { createEngine } from './engine/createEngine';
import { fetchSample } from './jobs/fetchSample';
import { keepContextMenu } from './office/contextMenu';
import { Explanation } from './office/Explanation';
import { displayLanguage, officeLook, partitionKey } from './office/officeContext';
import { type OfficeArrival, officeArrival, patienceAt } from './office/officeReady';
import { keepOwnKeys } from './office/ownKeys';
import { associateRibbon } from './office/ribbon';
import { personMemory } from './settings-store/personMemory';
import { isFirstRun } from './settings-store/firstRun';
import { App } from './shell/App';
import { languageOf, textsOf } from './texts/useTexts';

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
    reconcile: async () => {
      const { createReconcile } = await import('./engine/reconcile/createReconcile');
      return createReconcile();
    },
    versions: async () => {
      const { createVersions } = await import('./engine/versions/createVersions');
      return createVersions();
    },
    texts: textsOf(languageOf(displayLanguage())),
    person: personMemory(storage, partitionKey()),
    now: () => new Date(),
    fetchSample,
  });
}

async function start(): Promise<void> {
  tellGuard();
  const root = rootOfPage();
  const explain = (arrival: Exclude<OfficeArrival, 'ready'>): void => {
    root.render(<Explanation arrival={arrival} language={languageOf(navigator.language)} />);
  };
  const arrival = await officeArrival(patienceAt(performance.now()), () => {
    explain('silent');
  });
  if (arrival === 'ready') await showPane(root);
  else explain(arrival);
}

async function showPane(root: Root): Promise<void> {
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
