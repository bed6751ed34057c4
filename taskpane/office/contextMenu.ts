import { isSupported } from '../../src/workbook/office/capabilities';
import type { PaneState } from '../app/paneState';
import type { PaneStore } from '../app/paneStore';

/** Items of the cell's menu that can be without anything to show, by their id in `manifest.xml`. */
type MenuItem = 'Anju.Cell.Household' | 'Anju.Cell.Next';

type MenuState = Readonly<Record<MenuItem, boolean>>;

/** As the manifest has it. */
const ALL_ENABLED: MenuState = { 'Anju.Cell.Household': true, 'Anju.Cell.Next': true };

/** What the menu can do for somebody: before the first check everything, as both items check first. */
export function menuStateOf({ overview }: Pick<PaneState, 'overview'>): MenuState {
  if (overview === undefined) return ALL_ENABLED;
  return {
    'Anju.Cell.Household': overview.households > 0,
    'Anju.Cell.Next': overview.findings.some(({ count }) => count > 0),
  };
}

type AskForUpdate = (input: Office.ContextMenuUpdaterData) => Promise<void>;

/**
 * Keeps the cell's menu as the last check has it, where Excel lets add-ins do so (ContextMenuApi 1.1). Buttons of the
 * ribbon stay as they are: changing them takes the person's own undo away on the desktop (office-js#3788).
 */
export function keepContextMenu(
  store: Pick<PaneStore, 'state' | 'subscribe'>,
  askForUpdate: AskForUpdate | undefined = officeMenu(),
): void {
  if (askForUpdate === undefined) return;
  let shown = ALL_ENABLED;
  store.subscribe(() => {
    const next = menuStateOf(store.state());
    const items = Object.keys(next) as MenuItem[];
    const controls = items
      .filter((id) => next[id] !== shown[id])
      .map((id) => ({ id, enabled: next[id] }));
    if (controls.length === 0) return;
    shown = next;
    void update(askForUpdate, controls);
  });
}

/** An item that stays as it was says in the pane that there is nothing to show. */
async function update(
  askForUpdate: AskForUpdate,
  controls: Office.ContextMenuControl[],
): Promise<void> {
  try {
    await askForUpdate({ controls });
  } catch {
    return;
  }
}

/** The sets have been claimed by Excels without the feature: the feature itself is looked for, too. */
function officeMenu(): AskForUpdate | undefined {
  if (!isSupported('ContextMenuApi', '1.1')) return undefined;
  const menu: unknown = Reflect.get(Office, 'contextMenu');
  const hasMenu = typeof menu === 'object' && menu !== null && 'requestUpdate' in menu;
  return hasMenu ? (input) => Office.contextMenu.requestUpdate(input) : undefined;
}
