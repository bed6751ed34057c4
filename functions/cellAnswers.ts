import { formatDate, isBefore, type PartialDate } from '../src/domain/partialDate';
import { valueOn } from '../src/domain/parameter';
import { idBirthDate } from '../src/domain/read/idNumber';
import { termLabel } from '../src/domain/vocabulary';
import { parameters } from '../src/policy/parameters';
import { vocabularies } from '../src/policy/vocabularies';
import type { Answer, CellAnswer } from './answerCells';

/** How the functions that look at single cells answer, by the name of the function. */
export const cellAnswers = {
  idCheck: {
    field: 'idNumber',
    say: ({ note }) => (note === undefined ? '正确' : `正确（${note}）`),
  } satisfies CellAnswer<'idNumber'>,
  idNormalize: {
    field: 'idNumber',
    say: ({ value }) => value.body + value.suffix,
  } satisfies CellAnswer<'idNumber'>,
  birthDate: {
    field: 'idNumber',
    say: ({ value }) => formatDate(idBirthDate(value)),
  } satisfies CellAnswer<'idNumber'>,
  grade: {
    field: 'appraisalGrade',
    say: ({ value }) => value,
  } satisfies CellAnswer<'appraisalGrade'>,
  appraisalYear: {
    field: 'appraisalDate',
    say: ({ value }) => (value.orEarlier ? formatDate(value) : value.year),
  } satisfies CellAnswer<'appraisalDate'>,
  beforeCutoff: {
    field: 'appraisalDate',
    say: ({ value }, today) => sayBeforeCutOff(value, today),
  } satisfies CellAnswer<'appraisalDate'>,
  housing: {
    field: 'currentHousing',
    say: ({ value }) => termLabel(vocabularies.currentHousing, value),
  } satisfies CellAnswer<'currentHousing'>,
  village: { field: 'village', say: ({ value }) => value } satisfies CellAnswer<'village'>,
  group: { field: 'group', say: ({ value }) => value } satisfies CellAnswer<'group'>,
} as const;

/** Is a conclusion from before the cut-off year that is in force on the day (S2 四(四)2)? */
function sayBeforeCutOff(date: PartialDate, today: PartialDate): Answer {
  const year = valueOn(parameters.appraisalCutOff, formatDate(today)).value;
  const before = isBefore(date, { year, month: 1, day: 1 });
  if (before === undefined)
    return `请核对：只写了“${formatDate(date)}”，不能确定是不是早于${year}年`;
  return before ? '是' : '否';
}
