import type { FUniver } from '@univerjs/core/facade';
import type { CommandButton, MenuEntry } from '../ribbon/manifest';

/** Adds the add-in's entries to the menu that opens on a right click on a cell. */
export function addCellMenu(
  api: FUniver,
  entries: readonly MenuEntry[],
  press: (button: CommandButton) => void,
): void {
  entries.forEach((entry, index) => {
    const menu = api.createSubmenu({ id: `anju-menu-${index}`, title: entry.label, order: 90 });
    for (const item of entry.items) {
      const command = api.createMenu({
        id: `anju-${item.id}`,
        title: item.label,
        tooltip: item.tip.text,
        action: () => {
          press(item);
        },
      });
      menu.addSubmenu(command);
    }
    menu.appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  });
}
