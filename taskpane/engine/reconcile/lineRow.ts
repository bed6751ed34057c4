import type { FieldId, Household } from '../../../src/domain/household';
import { fieldIndex } from '../../../src/domain/household';
import type { RawTable } from '../../../src/domain/rawTable';
import { householdTitle } from '../../../src/domain/reconcile/householdTitle';
import type { Reconciliation } from '../../../src/domain/reconcile/reconciliation';
import type { LineKind, ReportLine } from '../../../src/domain/reconcile/reportLines';
import { maskedId } from '../../../src/domain/reconcile/sentences';
import { isDifference } from '../../../src/domain/reconcile/verdict';
import { columnOf } from '../../../src/domain/sheetReading';
import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import { differenceKey, wholeHouseholds } from '../../../src/ledgers/comparison/differenceRows';
import type { StandingTruth } from '../../../src/ledgers/comparison/standingTruths';
import { type CellPlace, cellPlace } from '../lines/cellPlace';
import type { AskedOfLine, LineCell, LineRow } from './reconcileEngine';
import { standingLine } from './standingLine';

type Side = LineCell['side'];

/** What lines are shown beside. */
export interface ComparedBook {
  /** Tables of the workbook itself, whose cells can be jumped to. */
  readonly open: ReadonlySet<RawTable>;
  /** All pairs that were compared. */
  readonly pairs: readonly NamedPair[];
  /** What its 差异清单 says of who is right. */
  readonly truths: () => ReadonlyMap<string, StandingTruth>;
}

/** A line as the list shows it. */
export function lineRow(
  named: NamedPair,
  line: ReportLine,
  index: number,
  book: ComparedBook,
): LineRow {
  const { open } = book;
  const { left, right } = named.pair;
  const household = left.households[line.left ?? -1] ?? right.households[line.right ?? -1];
  const { kind, field, matched, sentence, normal } = line;
  return {
    ...{ index, kind, matched, sentence, normal },
    household: householdTitle(household),
    topic: field,
    cells: [...cellsOf(named, line, 'left', open), ...cellsOf(named, line, 'right', open)],
    asked: askedOf(named, line),
    difference: isComparedDifference(line) ? keyOf(named, line) : undefined,
    standing: standingLine(named, book, keyOf(named, line)),
  };
}

function askedOf(named: NamedPair, line: ReportLine): AskedOfLine | undefined {
  const systems = { leftSystem: named.left, rightSystem: named.right };
  if (line.kind === 'village') {
    return { about: 'village', left: line.leftValue, right: line.rightValue, ...systems };
  }
  const [one, other] = householdsOf(named, line);
  if (line.kind !== 'candidate' || one === undefined || other === undefined) return undefined;
  return { about: 'household', left: one.key, right: other.key, ...systems };
}

function isComparedDifference({ compared }: ReportLine): boolean {
  return compared !== undefined && isDifference(compared.verdict);
}

/** As the 差异清单 calls it; undefined for what is not listed there. */
function keyOf(named: NamedPair, line: ReportLine): string | undefined {
  const topic = line.compared?.topic.id ?? wholeHouseholdOf(line.kind);
  if (topic === undefined) return undefined;
  const [left, right] = householdsOf(named, line);
  return differenceKey({
    ...{ left: named.left, right: named.right, topic },
    ...{ leftHousehold: left?.key ?? '', rightHousehold: right?.key ?? '' },
  });
}

function wholeHouseholdOf(kind: LineKind): string | undefined {
  if (kind === 'only-left' || kind === 'only-right') return wholeHouseholds.only;
  return kind === 'candidate' || kind === 'shared' ? wholeHouseholds[kind] : undefined;
}

function householdsOf({ pair }: NamedPair, { left, right }: ReportLine) {
  return [pair.left.households[left ?? -1], pair.right.households[right ?? -1]] as const;
}

/** More of them than anybody steps through are only counted, in the sentence. */
const SHARED_SHOWN = 12;

function cellsOf(
  named: NamedPair,
  line: ReportLine,
  side: Side,
  open: ReadonlySet<RawTable>,
): readonly LineCell[] {
  if (line.kind === 'village') return [villageCell(named, line, side)];
  const { pair } = named;
  const households = positionsOf(pair, line, side)
    .slice(0, SHARED_SHOWN)
    .flatMap((position) => pair[side].households[position] ?? []);
  const { compared } = line;
  const field = side === 'left' ? compared?.leftField : compared?.rightField;
  const value = side === 'left' ? line.leftValue : line.rightValue;
  return households.map((household) => ({
    side,
    system: named[side],
    value: compared === undefined ? personOf(household) : value,
    ...placed(pair, side, household, field, open),
  }));
}

/** Village names stand in many cells; there is none to jump to. */
function villageCell(named: NamedPair, line: ReportLine, side: Side): LineCell {
  const value = side === 'left' ? line.leftValue : line.rightValue;
  return { side, system: named[side], value, where: '', place: undefined };
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
): CellPlace {
  const sheet = pair[side].sheets[household.sheet];
  const [row] = household.rows;
  if (sheet === undefined || row === undefined) return { where: '', place: undefined };
  return cellPlace(sheet.table, row, columnOf(sheet, field ?? 'headName'), open);
}
