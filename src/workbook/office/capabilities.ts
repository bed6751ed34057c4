/** What the Excel at hand can do beyond what the manifest demands, as far as the product makes use of it. */
export interface Capabilities {
  /** Old-style notes can be read (ExcelApi 1.18). */
  readonly readsNotes: boolean;
  /** Several calls can be one step of Excel's own undo (ExcelApi 1.20). */
  readonly mergesUndo: boolean;
  /** The key combinations of the manifest work (KeyboardShortcuts 1.1). */
  readonly keyboardShortcuts: boolean;
  /** Excel can ask before it closes the workbook (SharedRuntime 1.2). */
  readonly asksBeforeClose: boolean;
  /** Excel tells of sheets that were renamed (ExcelApi 1.17). */
  readonly tellsOfNames: boolean;
  /** Formulas that begin with `=ANJU.` (CustomFunctionsRuntime 1.3). */
  readonly customFunctions: boolean;
}

type Version = `${number}.${number}`;

/** Requirement sets by what they allow. Versions are strings: 1.20 is not 1.2. */
export const REQUIREMENTS: Readonly<Record<keyof Capabilities, readonly [string, Version]>> = {
  readsNotes: ['ExcelApi', '1.18'],
  mergesUndo: ['ExcelApi', '1.20'],
  keyboardShortcuts: ['KeyboardShortcuts', '1.1'],
  asksBeforeClose: ['SharedRuntime', '1.2'],
  tellsOfNames: ['ExcelApi', '1.17'],
  customFunctions: ['CustomFunctionsRuntime', '1.3'],
};

/** Asks the Excel at hand; everything is missing where office.js has not said yet. */
export function capabilities(): Capabilities {
  const can = (key: keyof Capabilities): boolean => isSupported(...REQUIREMENTS[key]);
  return {
    readsNotes: can('readsNotes'),
    mergesUndo: can('mergesUndo'),
    keyboardShortcuts: can('keyboardShortcuts'),
    asksBeforeClose: can('asksBeforeClose'),
    tellsOfNames: can('tellsOfNames'),
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
