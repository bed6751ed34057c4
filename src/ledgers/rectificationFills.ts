import { type CellValue, cellText, dayToSerial } from '../domain/cell';
import { fieldValue, readingOf } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import { formatDate, lastDay, parseIsoDate } from '../domain/partialDate';
import type { PlannedValue } from '../domain/writePlan';
import { fromField, fromListOrLedger } from './columns';
import { dateCell, readingCell } from './fieldCell';
import type { HouseholdRow } from './ledgerRow';

/** `住房鉴定为D级（2021-05，某某鉴定公司）`; an assessment by technicians is 评定. */
export function problem({ judgement }: HouseholdRow): PlannedValue {
  const { governing } = judgement;
  if (governing === undefined) return judgement.reason;
  const grade = readingCell(governing.grade, (letter) => letter);
  const verb = governing.source === 'technician-assessment' ? '评定' : '鉴定';
  const said =
    governing.grade.state === 'read'
      ? `住房${verb}为${grade ?? ''}级`
      : `住房${verb}等级写作“${governing.grade.raw.trim()}”`;
  const date = readingCell(governing.date, formatDate);
  const details = [date, governing.appraiser].filter((part) => part !== null && part !== '');
  return details.length === 0 ? said : `${said}（${details.join('，')}）`;
}

/** 外业核实 when a site visit is on record, else 内业比对. */
export function problemOrigin({ household }: HouseholdRow): PlannedValue {
  return readingOf(household, 'siteVisitDate').state === 'read' ? '外业核实' : '内业比对';
}

/** The day the household entered the ledger; once written it stays. */
export function foundOn({ setting }: HouseholdRow): PlannedValue {
  const day = parseIsoDate(setting.day);
  return day === undefined ? null : dateCell(day);
}

export function responsible(row: HouseholdRow): PlannedValue {
  return fromListOrLedger('responsible')(row) ?? villageResponsible(row);
}

/** The person the town names for the village, else the role that answers everywhere. */
export function villageResponsible({ household, setting }: HouseholdRow): string {
  const { villageResponsible: persons, roles } = setting.profile;
  return persons.get(fieldValue(household, 'village') ?? '') ?? roles.responsible;
}

/** 完成时限: the household's own, or the last day the notice allows. */
export function deadline(row: HouseholdRow): PlannedValue {
  const { correctionUntil, completionDeadline } = row.setting.parameters;
  return fromListOrLedger('deadline')(row) ?? dateCell(correctionUntil ?? completionDeadline);
}

/** Days until the deadline that stands in the row, which the clerk may have changed; negative when it has passed. */
export function daysLeft(row: HouseholdRow, standing: StandingRow): PlannedValue {
  if (cellText(standing('closed')) === '是') return null;
  const due = serialOf(standing('deadline'));
  const today = parseIsoDate(row.setting.day);
  if (due === undefined || today?.month === undefined || today.day === undefined) return null;
  return due - dayToSerial(today.year, today.month, today.day);
}

/** Day count of a deadline; one known to the month or year ends on its last day. */
function serialOf(cell: CellValue): number | undefined {
  if (typeof cell === 'object' && cell?.kind === 'date') return Math.floor(cell.serial);
  const date = parseIsoDate(cellText(cell).trim());
  if (date === undefined) return undefined;
  const day = lastDay(date);
  return dayToSerial(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

export function ledgerState(row: HouseholdRow): PlannedValue {
  return fromField('closed')(row) === '是' ? '已销号' : '在册';
}
