import type { Univer } from '@univerjs/core';
import { IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';

/** How the grid names what its list of functions does with a key. */
const OF_SUGGESTIONS = 'sheet.formula-embedding-editor.search_function.';

/**
 * Lets Enter enter what was typed, as in Excel, where Tab takes a suggested function. The grid takes the suggestion
 * with both, even when the formula has been typed further since it was suggested, and then enters nothing.
 */
export function enterAsTyped(univer: Univer): void {
  const shortcuts = univer.__getInjector().get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    const takesEnter = shortcut.id.startsWith(OF_SUGGESTIONS) && shortcut.binding === KeyCode.ENTER;
    return takesEnter ? { dispose: () => undefined } : register(shortcut);
  };
}
