import { toAddress } from '../../../src/domain/address';
import type { FieldId, Household } from '../../../src/domain/household';
import { fieldIndex } from '../../../src/domain/household';
import type { RawTable } from '../../../src/domain/rawTable';
import { householdTitle } from '../../../src/domain/reconcile/householdTitle';
import type { Reconciliation } from '../../../src/domain/reconcile/reconciliation';
import type { ReportLine } from '../../../src/domain/reconcile/reportLines';
import { maskedId, sideNames } from '../../../src/domain/reconcile/sentences';
import { columnOf } from '../../../src/domain/sheetReading';
import type { LineTable } from './lineTable';
import type { LineCell, LineRow } from './reconcileEngine';

type Side = LineCell['side'];

/** A line as the list shows it. `open` holds the tables of the workbook itself, whose cells can be jumped to. */
export function lineRow(
  table: LineTable,
  index: number,
  open: ReadonlySet<RawTable>,
): LineRow | undefined {
  const line = table.lines[index];
  if (line === undefined) return undefined;
  const { pair } = table;
  const { kind, field, matched, sentence, normal } = line;
  return {
    ...{ index, kind, matched, sentence, normal },
    household: householdTitle(table.household(index)),
    topic: field,
    cells: [...cellsOf(pair, line, 'left', open), ...cellsOf(pair, line, 'right', open)],
    asked: kind === 'candidate' ? askedOf(pair, line) : undefined,
  };
}

function askedOf(pair: Reconciliation, { left, right }: ReportLine): LineRow['asked'] {
  const one = pair.left.households[left ?? -1];
  const other = pair.right.households[right ?? -1];
  return one === undefined || other === undefined ? undefined : { left: one.key, right: other.key };
}

/** More of them than anybody steps through are only counted, in the sentence. */
const SHARED_SHOWN = 12;

function cellsOf(
  pair: Reconciliation,
  line: ReportLine,
  side: Side,
  open: ReadonlySet<RawTable>,
): readonly LineCell[] {
  if (line.kind === 'village') return villageCell(pair, line, side);
  const households = positionsOf(pair, line, side)
    .slice(0, SHARED_SHOWN)
    .flatMap((position) => pair[side].households[position] ?? []);
  const { compared } = line;
  const field = side === 'left' ? compared?.leftField : compared?.rightField;
  const value = side === 'left' ? line.leftValue : line.rightValue;
  return households.map((household) => ({
    side,
    system: sideNames(pair)[side],
    value: compared === undefined ? personOf(household) : value,
    ...placed(pair, side, household, field, open),
  }));
}

/** Village names stand in many cells; there is none to jump to. */
function villageCell(pair: Reconciliation, line: ReportLine, side: Side): readonly LineCell[] {
  const value = side === 'left' ? line.leftValue : line.rightValue;
  return [{ side, system: sideNames(pair)[side], value, where: '', place: undefined }];
}

function positionsOf(
  { matching }: Reconciliation,
  line: ReportLine,
  side: Side,
): readonly number[] {
  const { left, right } = line;
  const own = line[side];
  if (line.kind !== 'shared') return own === undefined ? [] : [own];
  const group = matching.shared.find((each) => each.left[0] === left && each.right[0] === right);
  return group?.[side] ?? [];
}

/** Who it is, for lines about the whole household: place, name and certificate number. */
function personOf(household: Household): string {
  const number = maskedId(household.readings[fieldIndex.idNumber]?.raw ?? '');
  return [householdTitle(household), number].filter((part) => part !== '').join(' ');
}

function placed(
  pair: Reconciliation,
  side: Side,
  household: Household,
  field: FieldId | undefined,
  open: ReadonlySet<RawTable>,
): Pick<LineCell, 'where' | 'place'> {
  const sheet = pair[side].sheets[household.sheet];
  const [row] = household.rows;
  if (sheet === undefined || row === undefined) return { where: '', place: undefined };
  const { table } = sheet;
  const column = columnOf(sheet, field ?? 'headName');
  const cell = column === undefined ? `第${row + 1}行` : toAddress(row, column);
  if (!open.has(table)) {
    return { where: `《${table.workbook}》${table.name}!${cell}`, place: undefined };
  }
  const place = { sheet: table.name, row, ...(column === undefined ? {} : { column }) };
  return { where: `${table.name}!${cell}`, place };
}
