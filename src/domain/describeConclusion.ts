import { conclusionSourceLabels } from './conclusionSources';
import type { Grade } from './fields/field';
import { formatDate, type PartialDate } from './partialDate';
import type { Conclusion } from './preliminaryJudgement';
import type { Reading } from './reading';

/**
 * A conclusion in the clerk's words: `灾普B级（2021年）`; `表中所填B级（2021年）` where nobody is named for it.
 * Unread cells are quoted as they stand.
 */
export function describeConclusion({ source, grade, date }: Conclusion): string {
  const who = source === 'village-report' ? '表中所填' : conclusionSourceLabels[source];
  return `${who}${gradeText(grade)}（${dateText(date)}）`;
}

function gradeText(grade: Reading<Grade>): string {
  if (grade.state === 'read') return `${grade.value}级`;
  return grade.state === 'blank' ? '未写等级' : `“${grade.raw}”`;
}

const dateTexts = new WeakMap<Reading<PartialDate>, string>();

/** Readings are shared by the cells of a column that say the same, and so are their sentences. */
function dateText(date: Reading<PartialDate>): string {
  const known = dateTexts.get(date);
  if (known !== undefined) return known;
  const text = writtenDate(date);
  dateTexts.set(date, text);
  return text;
}

function writtenDate(date: Reading<PartialDate>): string {
  if (date.state === 'read') return spokenDate(date.value);
  return date.state === 'blank' ? '未写日期' : `日期写作“${date.raw}”`;
}

/** `2021年`, `2021-05`, `2021-05-03`, `2020年以前`. */
export function spokenDate(date: PartialDate): string {
  const text = formatDate(date);
  return text.length === 4 ? `${text}年` : text;
}
