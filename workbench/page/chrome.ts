import { element } from '../ribbon/element';
import type { AddinManifest, CommandButton } from '../ribbon/manifest';
import { drawRibbon, type RibbonView } from '../ribbon/ribbonView';
import { drawMessageBar, type MessageBar } from './messageBar';
import { drawStatusBar, type StatusBar } from './statusBar';
import { drawTaskPane, type TaskPane } from './taskPane';
import type { PageTexts } from './texts';
import { drawTitleBar, type TitleBar, type TitleBarActions } from './titleBar';

/** Id of the element that the grid fills. */
export const GRID_ID = 'sheet-area';

/** Everything around the grid. */
export interface Chrome {
  readonly title: TitleBar;
  readonly ribbon: RibbonView;
  readonly messages: MessageBar;
  readonly pane: TaskPane;
  readonly status: StatusBar;
}

export interface ChromeActions extends TitleBarActions {
  readonly press: (button: CommandButton) => void;
  readonly paneChanged: (shown: boolean) => void;
}

/** Builds the page inside an element. */
export function drawChrome(
  into: Element,
  manifest: AddinManifest,
  texts: PageTexts,
  actions: ChromeActions,
  faultMenu: HTMLElement,
): Chrome {
  const title = drawTitleBar(texts, actions, faultMenu);
  const ribbon = drawRibbon(manifest.tab, actions.press);
  const messages = drawMessageBar(texts.close);
  const pane = drawTaskPane(manifest.name, texts, actions.paneChanged);
  const status = drawStatusBar();
  const grid = element('main', { class: 'sheet-area', id: GRID_ID });
  const desk = element('div', { class: 'desk' }, grid, pane.root);
  const tabs = drawTabs(manifest, texts, ribbon.root);
  into.replaceChildren(title.root, tabs, ribbon.root, messages.root, desk, status.root);
  return { title, ribbon, messages, pane, status };
}

/** Two tabs: the grid's own tools, and the add-in's. */
function drawTabs(manifest: AddinManifest, texts: PageTexts, ribbon: HTMLElement): HTMLElement {
  const home = tab(texts.home);
  const addin = tab(manifest.tab.label);
  const choose = (chosen: HTMLElement): void => {
    for (const each of [home, addin]) each.setAttribute('aria-selected', String(each === chosen));
    ribbon.hidden = chosen !== addin;
    document.body.classList.toggle('home-tab', chosen === home);
  };
  for (const each of [home, addin]) {
    each.addEventListener('click', () => {
      choose(each);
    });
  }
  choose(addin);
  return element('div', { class: 'tab-row', role: 'tablist' }, home, addin);
}

function tab(label: string): HTMLButtonElement {
  return element('button', { type: 'button', role: 'tab' }, label);
}
