import { ExcelHost } from '../host/excelHost';
import { LTSC_2021, MICROSOFT_365 } from '../host/requirementSets';
import type { OpenedFile } from '../files/openXlsx';
import { FunctionCells } from '../formulas/functionCells';
import { showCharts } from '../grid/chartLayer';
import type { Grid } from '../grid/createGrid';
import { openInGrid } from '../grid/gridSession';
import type { ModelRefusal } from '../model/refusal';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addin';
import type { PageOptions } from './pageOptions';
import { trustOwnPane } from './trust';

/** One open workbook with the add-in that works in it. */
export interface WorkbookSession {
  readonly file: OpenedFile;
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly functions: FunctionCells;
  close(): void;
}

/** What a session has to say to the person. */
export interface SessionListener {
  readonly refused: (refusal: ModelRefusal) => void;
  /** A formula with a call of the add-in that the page does not compute. */
  readonly nested: (formula: string) => void;
}

/** Starts the add-in for a workbook and shows the workbook in the grid. */
export function startSession(
  file: OpenedFile,
  addin: Addin,
  options: PageOptions,
  grid: Grid,
  pane: Element,
  told: SessionListener,
): WorkbookSession {
  const { model } = file;
  const { manifest } = addin;
  const host = new ExcelHost({
    model,
    url: manifest.paneUrl,
    addinId: manifest.id,
    requirementSets: options.excel === 'ltsc2021' ? LTSC_2021 : MICROSOFT_365,
    language: options.language,
  });
  const namespace = manifest.functions?.namespace ?? '';
  const functions = new FunctionCells(
    model,
    namespace,
    addin.functions,
    (id, args, address) => host.invokeCustomFunction(id, args, { address }),
    told.nested,
  );
  const closeGrid = openInGrid(grid, model, functions.owns, told.refused);
  const hideCharts = showCharts(grid, model, options.language);
  trustOwnPane(manifest.paneUrl);
  host.open(pane).title = manifest.name;
  return {
    file,
    model,
    host,
    functions,
    close: () => {
      hideCharts();
      closeGrid();
      host.close();
    },
  };
}
