import { cellText } from '../../domain/cell';
import type { SheetsRead } from '../../domain/check';
import { type FieldId, fields, type Household, readingOf } from '../../domain/household';
import type { Reading } from '../../domain/reading';
import { householdTitle } from '../../domain/reconcile/householdTitle';
import { sameStatement, listedOf } from '../../domain/siteVisits';
import { fieldsSpokenOf, visitFieldsOf } from '../../domain/visits/visitFields';
import type { PlannedValue } from '../../domain/writePlan';
import { fieldCell } from '../fieldCell';
import type { PlannedSheets } from '../sheetRun';
import { type Answer, type Collected, collectAnswers } from './answers';
import { standingOf, type VisitCell, withTyped } from './typedVisits';
import { type VisitList, visitListOf, type VisitSetting } from './visitList';
import { visitSheetOf } from './visitSheets';

/** What became of one answer to one question about one household. */
export interface AnswerOutcome {
  /**
   * `applied`: goes into the list. `same`: stands there already. `conflict`: the sheets say different things.
   * `differs`: list or roster say something else. `unreadable`: nobody can tell what is meant. Only `applied` is written.
   */
  readonly kind: 'applied' | 'same' | 'conflict' | 'differs' | 'unreadable';
  readonly household: Household;
  readonly field: FieldId;
  readonly answers: readonly Answer[];
  /** What goes into the cell; only of an applied answer. */
  readonly value?: PlannedValue;
  /** What stands where the answer should go, and where that is; only of one that differs. */
  readonly standing?: { readonly where: string; readonly text: string };
}

/** Filled sheets read back: the list as it is to be written, and what became of every answer. */
export interface VisitsRead extends PlannedSheets {
  readonly collected: Collected;
  readonly outcomes: readonly AnswerOutcome[];
}

/**
 * Reads filled visit sheets back into the site visit list. Only what is certain is written: a household found by its
 * numbers, an answer that can be read, of which no sheet says otherwise, into a cell where nothing stands. The rest is
 * told, each with its place.
 */
export function readVisits(setting: VisitSetting, filled: SheetsRead): VisitsRead {
  const { households, profile } = setting.result;
  const collected = collectAnswers(households, filled, visitSheetOf(profile));
  const answered = [...collected.answers].flatMap(([index, answers]) => {
    const household = households[index];
    return household === undefined ? [] : [{ household, answers }];
  });
  const list = visitListOf(setting, new Set(answered.map(({ household }) => household.key)));
  const judged = answered.flatMap(({ household, answers }) =>
    [...answers].map(([field, its]) => outcomeOf({ household, field, answers: its }, list)),
  );
  const cells = judged.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const filledHouseholds = new Set(cells.map(({ row }) => row.key)).size;
  const sentence = `“${list.sheet.sheetName}”：填入${filledHouseholds}户的现场核实结果，共${cells.length}个单元格。`;
  return {
    ...withTyped(list, cells, sentence),
    collected,
    outcomes: judged.flatMap(({ outcome }) => (isAsPrinted(outcome) ? [] : [outcome])),
  };
}

/** What was printed there and nobody changed is no answer. */
function isAsPrinted({ kind, answers }: AnswerOutcome): boolean {
  return kind === 'same' && answers.every(({ isPrinted }) => isPrinted);
}

type Question = Pick<AnswerOutcome, 'household' | 'field' | 'answers'>;

interface JudgedAnswer {
  readonly outcome: AnswerOutcome;
  /** Only of an applied answer. */
  readonly cell?: VisitCell;
}

function outcomeOf(question: Question, list: VisitList): JudgedAnswer {
  const { answers } = question;
  const [first, ...others] = answers;
  if (first === undefined) return { outcome: { ...question, kind: 'same' } };
  if (!others.every((other) => sameStatement(first.reading, other.reading)))
    return { outcome: { ...question, kind: 'conflict' } };
  if (first.reading.state === 'unreadable') return { outcome: { ...question, kind: 'unreadable' } };
  const listed = standingInRoster(question, first.reading, list);
  if (listed !== undefined) {
    return { outcome: { ...question, kind: 'differs', standing: { where: '名单', text: listed } } };
  }
  return intoList(question, first, list);
}

/** What the town's own list says otherwise; it has no say in what only the site visit list asks. */
function standingInRoster(
  { household, field }: Question,
  answer: Reading<unknown>,
  { input }: VisitList,
): string | undefined {
  const { regime } = input.setting.profile;
  if (!fieldsSpokenOf(visitFieldsOf[regime]).includes(field)) return undefined;
  const own: Reading<unknown> = readingOf(listedOf(household), field);
  return own.state === 'blank' || sameStatement(own, answer) ? undefined : own.raw.trim();
}

function intoList(question: Question, answer: Answer, list: VisitList): JudgedAnswer {
  const row = list.rows.get(question.household.key);
  const { sheet, input } = list;
  const { profile } = input.setting;
  const column = sheet.answers.find(([field]) => field === question.field)?.[1] ?? '';
  const value = fieldCell(answer.entry, question.field, profile.vocabularies);
  const where = sheet.sheetName;
  if (row === undefined) return notInList(question, where, '没有这一户的行');
  const cell = { row, column, value };
  const standing = standingOf(cell, sheet.planning.nobodyYet(profile));
  if (standing === 'free') return { outcome: { ...question, kind: 'applied', value }, cell };
  if (standing === 'same') return { outcome: { ...question, kind: 'same' } };
  return standing === 'no-column'
    ? notInList(question, where, `没有“${fields[question.field].label}”列`)
    : notInList(question, where, cellText(row.cell(column)));
}

function notInList(question: Question, where: string, text: string): JudgedAnswer {
  return { outcome: { ...question, kind: 'differs', standing: { where, text } } };
}

/** `红军村 3组 张三 · 现场结论` */
export function outcomeTitle({ household, field }: AnswerOutcome): string {
  return `${householdTitle(household)} · ${fields[field].label}`;
}
