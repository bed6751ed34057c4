/**
 * A page that plays Excel for a workbook as long as one likes, without showing its cells: the add-in is the only one at
 * work. `?rows=100000&columns=20` chooses.
 */
import type { CellValue } from '../../src/domain/cell';
import { bigHouseholds } from '../../tools/samples/bigHouseholds';
import { ExcelHost } from '../../workbench/host/excelHost';
import { WorkbookModel } from '../../workbench/model/workbookModel';
import type { Sheet } from '../../workbench/model/sheet';
import type { ModelValue } from '../../workbench/model/values';
import { trustOwnPane } from '../../workbench/page/trust';

declare global {
  interface Window {
    bigExcel?: ExcelHost;
  }
}

const SHEET = '住户表';
const DAY_FORMAT = 'yyyy/m/d';
/** See taskpane/settings-store/firstRun.ts: the pane is not to begin with its welcome. */
const WELCOMED = 'anju.welcomed';

function bigModel(rows: number, columns: number): WorkbookModel {
  const made = bigHouseholds(rows);
  const model = new WorkbookModel({ name: '大表.xlsx' });
  model.edit('calculation', () => {
    const sheet = model.addSheet(SHEET);
    [made.header, ...made.rows].forEach((cells, row) => {
      cells.slice(0, columns).forEach((cell, column) => {
        put(sheet, row, column, cell);
      });
    });
  });
  return model;
}

function put({ cells: { store } }: Sheet, row: number, column: number, cell: CellValue): void {
  if (cell === null || cell === '') return;
  store.setContent(row, column, storedValue(cell));
  if (typeof cell === 'object' && cell.kind === 'date') store.setFormat(row, column, DAY_FORMAT);
}

/** As Excel holds it: days are serials, and numbers too long for Excel have lost their last digits already. */
function storedValue(cell: CellValue): ModelValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.kind === 'date') return cell.serial;
  return cell.kind === 'long-number' ? Number(cell.text) : cell;
}

function start(): void {
  const wanted = new URLSearchParams(location.search);
  const model = bigModel(Number(wanted.get('rows')), Number(wanted.get('columns')));
  const url = new URL('taskpane.html', location.href).href;
  const host = new ExcelHost({ model, url });
  trustOwnPane(url);
  localStorage.setItem(WELCOMED, '1');
  host.open(document.body).style.cssText = 'width: 350px; height: 700px; border: 0';
  window.bigExcel = host;
}

start();
