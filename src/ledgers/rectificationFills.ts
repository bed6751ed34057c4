import { fieldValue, readingOf } from '../domain/household';
import type { StandingRow } from '../domain/ledger';
import { formatDate, parseIsoDate } from '../domain/partialDate';
import type { PlannedValue } from '../domain/writePlan';
import { fromListOrLedger } from './columns';
import { dateCell, readingCell } from './fieldCell';
import { ledgerReading } from './ledgerReading';
import type { HouseholdRow } from './ledgerRow';
import { progressOfRow } from './rectificationProgress';

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

/** Who answers for a household as its ledger stands: whom the entry names, else the list, else the village's own. */
export function whoAnswers(row: HouseholdRow): string {
  const told = ledgerReading(row, 'responsible');
  return told?.state === 'read' ? told.value : villageResponsible(row);
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
export function daysLeft({ setting }: HouseholdRow, standing: StandingRow): PlannedValue {
  return progressOfRow(standing, setting)?.daysLeft ?? null;
}

/** Where the row stands, alarms first; closed is only what has its evidence. */
export function ledgerState({ setting }: HouseholdRow, standing: StandingRow): PlannedValue {
  return progressOfRow(standing, setting)?.state ?? null;
}

/** What is to be done next for the row as it stands. */
export function nextStep({ setting }: HouseholdRow, standing: StandingRow): PlannedValue {
  const step = progressOfRow(standing, setting)?.nextStep ?? '';
  return step === '' ? null : step;
}
