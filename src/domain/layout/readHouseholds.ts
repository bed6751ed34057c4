import { type CellValue, cellText, isEmptyCell } from '../cell';
import type { Household } from '../household';
import type { RawTable } from '../rawTable';
import type { ReadContext } from '../read/cellReader';
import type { LooseRow, MappedColumn, SheetReading, SkippedRow } from '../sheetReading';
import { HouseholdCounter } from './announcedCounts';
import { type CarriedPlace, carryPlace } from './carriedPlace';
import type { HeaderRows } from './findHeader';
import { PersonFolder } from './foldPersons';
import { householdOfPersons } from './householdOfPersons';
import { addPlace, readColumns, type Readings, rowReader } from './householdReadings';
import { sheetNamePlace, titlePlace } from './placeText';
import type { RowColumns } from './rowColumns';
import { type RowKind, rowClassifier } from './rowKinds';
import { rowTexts, shortened, type TopRows } from './topRows';
import { mergedColumns, mergeWalk, type MergeWalk } from './verticalMerges';

/** A sheet whose header has been found and mapped. Made without a spread, so that those of all files are of one shape. */
interface MappedSheet {
  readonly index: number;
  readonly table: RawTable;
  readonly header: HeaderRows;
  readonly top: TopRows;
  readonly mapped: readonly MappedColumn[];
  readonly columns: RowColumns;
  readonly persons: boolean;
  readonly context: ReadContext;
  readonly keyOf: (readings: Household['readings']) => string;
}

/** Everything below the header of a sheet: its households, and every other filled row with its reason. */
interface RowsRead extends Pick<
  SheetReading,
  'skippedRows' | 'looseRows' | 'announcedCounts' | 'struckRows' | 'hiddenRows' | 'errorCells'
> {
  readonly households: readonly Household[];
}

const SECOND_ROW_OF_MERGE =
  '这一行与上一行合并为同一户，但表中没有成员姓名的列，本行其余内容未采用；请核对是否一户有两处住房';

const NO_MEMBERS: Household['members'] = [];

/** Reads the rows below the header. Every filled row becomes part of a household, a skipped row or a loose row. */
export function readHouseholds(sheet: MappedSheet): RowsRead {
  return new RowReader(sheet).read();
}

class RowReader {
  private readonly households: Household[] = [];
  private readonly skippedRows: SkippedRow[] = [];
  private readonly looseRows: LooseRow[] = [];
  private readonly struckRows: number[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly errorCells: { row: number; column: number; code: string }[] = [];
  private readonly counter = new HouseholdCounter();
  private readonly folder: PersonFolder;
  private readonly merges: MergeWalk;
  private readonly readers: ReturnType<typeof readColumns>;
  private readonly readRow: ReturnType<typeof rowReader>;
  private place: CarriedPlace = {};

  constructor(private readonly sheet: MappedSheet) {
    const { table, columns, mapped, context, header } = sheet;
    const merged = mergedColumns(table, header.bottom + 1);
    const relevant = new Set([...columns.mapped, columns.serial].filter((c) => merged.has(c)));
    this.merges = mergeWalk(table, relevant, header.bottom + 1);
    this.readers = readColumns(mapped, context);
    this.readRow = rowReader(this.readers);
    this.folder = new PersonFolder({
      columns,
      merges: this.merges,
      byMerges: [columns.code, columns.headName, columns.headId, columns.serial].some((column) =>
        merged.has(column),
      ),
      serialPerPerson: numbersPersons(table, header.bottom + 1, columns),
    });
  }

  read(): RowsRead {
    const { table, header, persons } = this.sheet;
    this.beginWithTitle();
    this.beginWithSheetName();
    const kindOf = rowClassifier(this.sheet);
    for (let row = header.bottom + 1; row < table.rows.length; row++) {
      const kind = kindOf(row);
      if (kind.kind !== 'nothing') this.note(row, table.rows[row] ?? []);
      if (kind.kind === 'data') this.readDataRow(row);
      else this.readOtherRow(row, kind);
    }
    if (persons) this.closePersons();
    const { households, skippedRows, looseRows, struckRows, hiddenRows, errorCells } = this;
    const announcedCounts = this.counter.counts;
    return {
      households,
      skippedRows,
      looseRows,
      announcedCounts,
      struckRows,
      hiddenRows,
      errorCells,
    };
  }

  /** The village of a whole sheet stands in its title, its caption or, last, in the name of the file. */
  private beginWithTitle(): void {
    const { table, top, context } = this.sheet;
    const titles = top.skipped.filter(({ reason }) => reason !== 'note');
    const texts = [
      ...titles.map(({ text }) => ['标题', text] as const),
      ['文件名', table.workbook.replace(/\.[a-z]+$/i, '')] as const,
    ];
    for (const [from, text] of texts) {
      const place = titlePlace(text);
      if (place === undefined) continue;
      this.place = carryPlace(place, text, from, {}, context);
      return;
    }
  }

  private beginWithSheetName(): void {
    const { table, context } = this.sheet;
    const place = sheetNamePlace(table.name);
    if (place === undefined) return;
    this.place = carryPlace(place, table.name, '工作表名', this.place, context);
    this.counter.begin(place, table.name, undefined);
  }

  private note(row: number, cells: readonly CellValue[]): void {
    const { table } = this.sheet;
    if (table.struckRows.has(row)) this.struckRows.push(row);
    if (table.hiddenRows.has(row)) this.hiddenRows.push(row);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'object' && cell?.kind === 'error') {
        this.errorCells.push({ row, column, code: cell.code });
      }
    }
  }

  private readDataRow(row: number): void {
    const cells = this.merges.filled(row);
    if (this.sheet.persons) this.readPerson(row, cells);
    else if (this.isSecondOfMerge(row)) this.looseRows.push({ row, why: SECOND_ROW_OF_MERGE });
    else this.addHousehold([row], NO_MEMBERS, this.readRow(cells), this.place);
  }

  private readPerson(row: number, cells: readonly CellValue[]): void {
    const before = this.folder.drafts.length;
    const why = this.folder.add(row, cells, this.place);
    if (why !== undefined) this.looseRows.push({ row, why });
    if (this.folder.drafts.length > before) this.counter.countHousehold();
  }

  private isSecondOfMerge(row: number): boolean {
    const { code, headName, headId } = this.sheet.columns;
    return [code, headName, headId].some((column) => {
      const top = this.merges.topAt(column);
      return top !== undefined && top < row;
    });
  }

  private readOtherRow(row: number, kind: RowKind): void {
    if (kind.kind === 'nothing') this.folder.interrupt('空行');
    else if (kind.kind === 'loose') {
      this.looseRows.push({ row, why: kind.why });
      this.folder.interrupt('其他内容');
    } else if (kind.kind === 'separator') this.readSeparator(row, kind);
    else if (kind.kind === 'skip') {
      this.skippedRows.push({ row, reason: kind.reason, text: this.textOf(row) });
      if (kind.reason === 'subtotal') this.folder.interrupt('小计行');
      if (kind.reason === 'note' || kind.reason === 'unrecognised')
        this.folder.interrupt('其他内容');
    }
  }

  private readSeparator(row: number, { place, text }: RowKind & { kind: 'separator' }): void {
    this.skippedRows.push({ row, reason: 'village-separator', text: shortened(text) });
    this.place = carryPlace(place, text, '分隔行', this.place, this.sheet.context);
    this.counter.begin(place, text, row);
    this.folder.interrupt('分隔行');
  }

  private closePersons(): void {
    const fold = householdOfPersons(this.readers, this.sheet.context);
    for (const draft of this.folder.drafts) {
      const { rows, members, readings } = fold(draft);
      this.addHousehold(rows, members, readings, draft.place);
    }
  }

  private addHousehold(
    rows: Household['rows'],
    members: Household['members'],
    readings: Readings,
    place: CarriedPlace,
  ): void {
    const { table, index, keyOf } = this.sheet;
    addPlace(readings, place);
    const struckThrough =
      table.struckRows.size > 0 && rows.every((row) => table.struckRows.has(row));
    this.households.push({
      key: keyOf(readings),
      sheet: index,
      rows,
      members,
      struckThrough,
      allClear: isAllClear(readings),
      readings,
    });
    if (!this.sheet.persons) this.counter.countHousehold();
  }

  private textOf(row: number): string {
    return shortened(rowTexts(this.sheet.table, row).join(' '));
  }
}

/** Asked while the readings are at hand, so that nobody need go through them again. */
function isAllClear(readings: Household['readings']): boolean {
  for (const reading of readings) if (reading?.state === 'unreadable') return false;
  return true;
}

const ROWS_LOOKED_AT = 200;

/** Nearly every row with a person has a number, those of plain members too. */
function numbersPersons(table: RawTable, firstRow: number, columns: RowColumns): boolean {
  if (columns.serial < 0 || columns.memberName < 0) return true;
  let [persons, numbered] = [0, 0];
  for (let row = firstRow; row < table.rows.length && persons < ROWS_LOOKED_AT; row++) {
    const cells = table.rows[row] ?? [];
    if (cellText(cells[columns.memberName]).trim() === '') continue;
    persons += 1;
    if (!isEmptyCell(cells[columns.serial])) numbered += 1;
  }
  return numbered >= persons * 0.9;
}
