import { LocaleType, LogLevel, mergeLocales, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import { enterAsTyped } from './enterAsTyped';
import { passOverGoneSheets } from './lateValidation';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, validationChinese, filterChinese, noteChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, filterEnglish, noteEnglish),
};

/** Univer on the page: a spreadsheet drawn on canvas, with its formula bar, sheet tabs and zoom. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Shows another workbook instead of the one before. */
  show(snapshot: Partial<IWorkbookData>): void;
  /** Enters what the person is typing into a cell, as pressing a button in Excel does. */
  endEditing(): Promise<void>;
}

/** @param container id of the element the grid fills */
export function createGrid(container: string, language: string): Grid {
  const locale = language === 'en-US' ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales, logLevel: LogLevel.WARN });
  univer.registerPlugins([...pluginsOf(container).values()]);
  const api = FUniver.newAPI(univer);
  let shown: string | undefined;
  const show = (snapshot: Partial<IWorkbookData>): void => {
    const isFirst = shown === undefined;
    if (shown !== undefined) api.disposeUnit(shown);
    shown = api.createWorkbook(snapshot).getId();
    // The grid has its services for sheets from its first workbook on.
    if (!isFirst) return;
    passOverGoneSheets(univer);
    enterAsTyped(univer);
  };
  const endEditing = async (): Promise<void> => {
    const workbook = api.getActiveWorkbook();
    if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
  };
  return { univer, api, show, endEditing };
}

/** Entries of the grid's menus that the workbook model has no part for. */
const NOT_OFFERED = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.copy-sheet',
  'sheet.menu.data-validation',
];
const MENU = Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }]));

type Plugins = Parameters<Univer['registerPlugins']>[0];
type Plugin = Plugins[number];

/** Presets share plugins: each is registered once, with the options of the first that names it. */
function pluginsOf(container: string): ReadonlyMap<string, Plugin> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      menu: MENU,
      footer: { statisticBar: true, menus: false },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map<string, Plugin>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const withOptions = Array.isArray(plugin) ? plugin : [plugin];
    const name = withOptions[0].pluginName;
    if (!plugins.has(name)) plugins.set(name, withOptions as Plugin);
  }
  return plugins;
}
