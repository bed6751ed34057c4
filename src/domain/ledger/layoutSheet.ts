import type { LedgerDefinition, SheetFrame } from '../ledger';
import { columnsOnFirstPage } from '../printPage';
import type {
  PlannedChart,
  PlannedColumn,
  PlannedRow,
  PlannedValue,
  SheetContent,
} from '../writePlan';
import { fillRow, recordOf } from './fillRow';
import { type LedgerRecord, type RowRecord, writtenColumns, writtenPlaces } from './ledgerState';
import { chartsOver, placeCharts } from './layoutCharts';
import { isUnknown } from './mergeCell';
import { uniqueKeys } from './uniqueKeys';

/** Every caption begins so: by it a generated sheet is known again. */
export const CAPTION_MARK = '由安居台账生成';

/** Title, caption, signature line, header. */
const ROWS_ABOVE_DATA = 4;
/** What stays in sight at the left: number, village, group, code, name. */
const FROZEN_COLUMNS = 5;

/** A new sheet, ready to print, and the record of what it says. */
export function layoutSheet<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  frame: SheetFrame,
  name: string = definition.sheetName,
): { content: SheetContent; record: LedgerRecord } {
  const body = layoutBody(definition, freshRows);
  const headers = definition.columns.map((column) => column.header);
  const written = writtenColumns(definition);
  const rows: PlannedRow[] = [
    { look: 'title', cells: [definition.title] },
    { look: 'caption', cells: [frame.caption] },
    { look: 'caption', cells: [frame.signature] },
    { look: 'header', cells: headers },
    ...body.rows,
    ...frame.tail.map((line): PlannedRow => ({ look: 'note', cells: [line] })),
  ];
  const charts = newCharts(definition, rows, body.records.size);
  const frozenColumns = Math.min(definition.frozenColumns ?? FROZEN_COLUMNS, headers.length);
  const chartTop = charts[0]?.place.top;
  const { leastRowHeight } = definition;
  const printed = {
    columns: definition.columns.map(plannedColumn),
    printTitleColumns: frozenColumns,
    ...(definition.onePageAcross === undefined ? {} : { onePageAcross: true as const }),
  };
  return {
    content: {
      ...printed,
      name,
      visibility: 'visible',
      rows,
      mergedRows: [0, 1, 2],
      mergedColumns: columnsOnFirstPage(printed),
      firstDataRow: ROWS_ABOVE_DATA,
      frozenColumns,
      pageBreaksBefore: [...body.pageBreaksBefore, ...(chartTop === undefined ? [] : [chartTop])],
      ...(leastRowHeight === undefined ? {} : { leastRowHeight }),
      ...(definition.isLast === undefined ? {} : { unfiltered: true }),
      ...(charts.length === 0 ? {} : { charts }),
    },
    record: {
      sheetName: name,
      columns: written.map((column) => column.id),
      headers: written.map((column) => column.header),
      caption: frame.caption,
      tail: frame.tail,
      rows: body.records,
    },
  };
}

/** Rows left free below the last line: the lines move down into them when rows are added. */
const ROWS_ABOVE_CHARTS = 12;

/** Charts stand below the sheet, so that they are printed on pages of their own and in nobody's way. */
function newCharts<Row>(
  definition: LedgerDefinition<Row>,
  rows: readonly PlannedRow[],
  count: number,
): readonly PlannedChart[] {
  const { columns, isLast } = definition;
  const sources = chartsOver(definition, {
    headerRow: ROWS_ABOVE_DATA - 1,
    firstRow: ROWS_ABOVE_DATA,
    lastRow: ROWS_ABOVE_DATA + count - (isLast === undefined ? 1 : 2),
    positions: new Map(columns.map(({ id }, position) => [id, position])),
  });
  const widths = columns.map(({ width }) => width);
  return placeCharts(sources, widths, rows.length + ROWS_ABOVE_CHARTS);
}

function plannedColumn<Row>(column: LedgerDefinition<Row>['columns'][number]): PlannedColumn {
  const { width, format, oneOf } = column;
  return oneOf === undefined ? { width, format } : { width, format, oneOf };
}

interface Body {
  readonly rows: readonly PlannedRow[];
  readonly pageBreaksBefore: readonly number[];
  readonly records: ReadonlyMap<string, RowRecord>;
}

function layoutBody<Row>(definition: LedgerDefinition<Row>, freshRows: readonly Row[]): Body {
  const rows: PlannedRow[] = [];
  const pageBreaksBefore: number[] = [];
  const records = new Map<string, RowRecord>();
  const written = writtenPlaces(definition);
  const places = definition.columns.map(({ id }) => written.get(id));
  let village: string | undefined;
  let block: string | undefined;
  for (const [key, row] of inPrintOrder(definition, uniqueKeys(definition, freshRows))) {
    const nextBlock = definition.blockOf?.(row);
    const nextVillage = definition.villageOf(row);
    const newPage = nextVillage !== village || nextBlock !== block;
    if (newPage && rows.length > 0) pageBreaksBefore.push(rows.length + ROWS_ABOVE_DATA);
    if (nextBlock !== undefined && nextBlock !== block) {
      rows.push({ look: 'note', cells: [nextBlock] });
    }
    village = nextVillage;
    block = nextBlock;
    const cells = fillRow(definition, row, records.size + 1);
    const record = recordOf(definition, row, cells);
    records.set(key, record);
    rows.push(new LaidOutRow(nextBlock === undefined ? 'data' : 'attention', record, places));
  }
  return { rows, pageBreaksBefore, records };
}

/** A new row: the cells of its record, with the clerk's own columns empty between them. They are not kept twice. */
class LaidOutRow implements PlannedRow {
  constructor(
    readonly look: 'data' | 'attention',
    private readonly record: RowRecord,
    private readonly places: readonly (number | undefined)[],
  ) {}

  get cells(): readonly PlannedValue[] {
    return this.places.map((place) => plannedOf(place, this.record));
  }
}

function plannedOf(place: number | undefined, { cells }: RowRecord): PlannedValue {
  const cell = place === undefined ? null : cells[place];
  return cell === undefined || isUnknown(cell) ? null : cell;
}

/** Rows of a block after those of none, and those of a village together, else in the order they came. */
export function inPrintOrder<Row>(
  definition: LedgerDefinition<Row>,
  rows: ReadonlyMap<string, Row>,
): readonly (readonly [string, Row])[] {
  const groups = new Map<string, Map<string, [string, Row][]>>([['', new Map()]]);
  for (const [key, row] of rows) {
    const block = definition.blockOf?.(row) ?? '';
    const villages = groups.get(block) ?? new Map<string, [string, Row][]>();
    groups.set(block, villages);
    const village = definition.villageOf(row);
    const together = villages.get(village);
    if (together === undefined) villages.set(village, [[key, row]]);
    else together.push([key, row]);
  }
  return [...groups.values()].flatMap((villages) => [...villages.values()].flat());
}
