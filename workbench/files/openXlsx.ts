import ExcelJS from 'exceljs';
import type { SheetVisibility } from '../../src/domain/rawTable';
import { WorkbookModel } from '../model/workbookModel';
import { settingsIn } from './addinSettings';
import { damagedFile, fileWithoutSheets, refuseFile } from './fileRefused';
import { lossesOf, type Loss } from './losses';
import { lookReader } from './readCells';
import { type ReadCharts, readCharts } from './readCharts';
import { readSheet } from './readSheet';
import { keptOf, type KeptParts } from './keptParts';
import { readValidations } from './readValidations';
import { validationElements, type ValidationElement } from './validationParts';

/** A file that was opened: the workbook, and what of the file the page does not keep. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  readonly losses: readonly Loss[];
  readonly kept: KeptParts;
}

const VISIBILITIES: Readonly<Record<ExcelJS.WorksheetState, SheetVisibility>> = {
  visible: 'visible',
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** Parts of a sheet that the page reads itself. */
const LEFT_TO_US: Partial<ExcelJS.XlsxReadOptions> = { ignoreNodes: ['dataValidations'] };

/**
 * Opens an .xlsx file with its looks.
 * @param addin id of the add-in whose settings are taken from the file; undefined for none
 * @throws FileRefused with a Chinese sentence when it is another format, protected by a password or damaged
 */
export async function openXlsx(
  name: string,
  bytes: Uint8Array,
  addin?: string,
): Promise<OpenedFile> {
  refuseFile(name, bytes);
  const { file, validations, charts } = await load(name, bytes);
  const settings =
    addin === undefined ? new Map<string, unknown>() : await settingsIn(bytes, addin);
  const model = new WorkbookModel({ name: xlsxName(name) });
  const mixesFonts = model.edit('calculation', () => {
    const isRich = fill(model, file);
    fillValidations(model, validations);
    for (const [sheet, its] of charts.bySheet) model.sheet(sheet)?.annotations.setCharts(its);
    for (const [key, value] of settings) model.setSetting(key, value);
    return isRich;
  });
  const rich: readonly Loss[] = mixesFonts ? ['rich-text'] : [];
  const lost = (await lossesOf(bytes)).filter((loss) => !charts.areAll || !DRAWN.has(loss));
  return { model, losses: [...lost, ...rich], kept: keptOf(file, model) };
}

/** Parts that hold nothing but charts where all of what is drawn are charts that were read. */
const DRAWN: ReadonlySet<Loss> = new Set(['charts', 'pictures']);

interface Loaded {
  readonly file: ExcelJS.Workbook;
  readonly validations: ReadonlyMap<string, readonly ValidationElement[]>;
  readonly charts: ReadCharts;
}

async function load(name: string, bytes: Uint8Array): Promise<Loaded> {
  const file = new ExcelJS.Workbook();
  let validations: Loaded['validations'];
  let charts: ReadCharts;
  try {
    // The library takes any array of bytes, though its types name only the buffer of Node.
    await file.xlsx.load(bytes.slice().buffer, LEFT_TO_US);
    validations = await validationElements(bytes);
    charts = await readCharts(bytes);
  } catch (error) {
    throw damagedFile(name, error);
  }
  if (file.worksheets.length === 0) throw fileWithoutSheets(name);
  return { file, validations, charts };
}

function fillValidations(model: WorkbookModel, all: Loaded['validations']): void {
  for (const [name, elements] of all) {
    model.sheet(name)?.annotations.setValidations(readValidations(elements));
  }
}

/** Says whether a cell mixes fonts. */
function fill(model: WorkbookModel, file: ExcelJS.Workbook): boolean {
  const looks = lookReader();
  const rich = file.worksheets.map((each) => readSheet(each, model.addSheet(each.name), looks));
  const visibilities = file.worksheets.map(({ state }) => VISIBILITIES[state]);
  if (visibilities.includes('visible')) finish(model, file, visibilities);
  return rich.includes(true);
}

/** What needs all sheets: which are hidden, names, and which one is in front. */
function finish(
  model: WorkbookModel,
  file: ExcelJS.Workbook,
  visibilities: readonly SheetVisibility[],
): void {
  const { sheets } = model;
  sheets.forEach((sheet, index) => {
    model.showSheet(sheet, visibilities[index] ?? 'visible');
  });
  for (const { name, ranges } of file.definedNames.model) addName(model, name, ranges[0]);
  const first = model.sheets[activeTabOf(file)];
  if (first?.visibility === 'visible') model.activate(first);
}

/** A file without views has none here, though the types promise an array. */
function activeTabOf(file: ExcelJS.Workbook): number {
  const views = file.views as ExcelJS.Workbook['views'] | undefined;
  return views?.[0]?.activeTab ?? 0;
}

function addName(model: WorkbookModel, name: string, range: string | undefined): void {
  const reserved = name.startsWith('_xlnm.') || model.names.find(name) !== undefined;
  if (range === undefined || reserved || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return;
  model.names.add({ name, formula: `=${range}`, visible: true, comment: '', sheet: undefined });
}

/** A file with macros is kept without them: its new name says so. */
const xlsxName = (name: string): string => name.replace(/\.(xlsm|xltx|xltm)$/i, '.xlsx');
