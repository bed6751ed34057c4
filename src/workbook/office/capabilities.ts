/** What the Excel at hand can do beyond ExcelApi 1.14, which the manifest demands. */
export interface Capabilities {
  /** Conditional formats can be moved to other cells (ExcelApi 1.17). */
  readonly changesConditionalFormats: boolean;
  /** Old-style notes can be read (ExcelApi 1.18). */
  readonly readsNotes: boolean;
  /** Several calls can be one step of Excel's own undo (ExcelApi 1.20). */
  readonly mergesUndo: boolean;
  readonly keyboardShortcuts: boolean;
  readonly contextMenu: boolean;
  /** The runtime can say that the workbook is about to close (SharedRuntime 1.2). */
  readonly tellsOfClosing: boolean;
  readonly customFunctions: boolean;
}

type Version = `${number}.${number}`;

/** Requirement sets by what they allow. Versions are strings: 1.20 is not 1.2. */
export const REQUIREMENTS: Readonly<Record<keyof Capabilities, readonly [string, Version]>> = {
  changesConditionalFormats: ['ExcelApi', '1.17'],
  readsNotes: ['ExcelApi', '1.18'],
  mergesUndo: ['ExcelApi', '1.20'],
  keyboardShortcuts: ['KeyboardShortcuts', '1.1'],
  contextMenu: ['ContextMenuApi', '1.1'],
  tellsOfClosing: ['SharedRuntime', '1.2'],
  customFunctions: ['CustomFunctionsRuntime', '1.3'],
};

/** Asks the Excel at hand; everything is missing where office.js has not said yet. */
export function capabilities(): Capabilities {
  const can = (key: keyof Capabilities): boolean => isSupported(...REQUIREMENTS[key]);
  return {
    changesConditionalFormats: can('changesConditionalFormats'),
    readsNotes: can('readsNotes'),
    mergesUndo: can('mergesUndo'),
    keyboardShortcuts: can('keyboardShortcuts'),
    contextMenu: can('contextMenu'),
    tellsOfClosing: can('tellsOfClosing'),
    customFunctions: can('customFunctions'),
  };
}

/** Does this Excel have a requirement set? */
export function isSupported(set: string, version: Version): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}
