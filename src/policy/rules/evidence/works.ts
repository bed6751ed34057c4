import type { YearSpan } from '../../../domain/fields/field';
import {
  firstDay,
  formatDate,
  isBefore,
  lastDay,
  type PartialDate,
} from '../../../domain/partialDate';
import type { Reading } from '../../../domain/reading';
import type { Breach, RuleInput } from '../../../domain/rule';

/** When the house was renovated or moved to, as far as the boundary of 2014 and 2015 goes. */
export type WorksTime = 'none' | 'before' | 'since' | 'unclear';

export interface Works {
  readonly time: WorksTime;
  /** Years and days as written, for a sentence; empty when none was. */
  readonly text: string;
  /** When they were done, as near as it is known. */
  readonly done: PartialDate | undefined;
}

/** Fields that say when works were done. */
export const worksFields = ['renovationYear', 'relocationYear', 'finishedOn'] as const;

/** What the rules about works and their time are alike in. */
export const aboutWorks = {
  number: 'AP-11',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  uses: ['renovatedFrom'],
} as const;

/** What is looked at to tell whether the appraisal came after the works. */
export const appraisalAfterWorks = [
  ...worksFields,
  'afterGrade',
  'mayGrade',
  'appraisalDate',
] as const;

type WorksReadings = RuleInput<never, (typeof worksFields)[number]>;

/** On which side of the boundary the works lie (S1 三(一)): unclear where they may lie on either, or cannot be read. */
export function worksOf(input: WorksReadings, renovatedFrom: number | undefined): Works {
  const { renovationYear, relocationYear, finishedOn } = input;
  const told = [renovationYear, relocationYear, finishedOn].filter(
    ({ state }) => state !== 'blank',
  );
  const spans = [renovationYear, relocationYear].flatMap((reading) =>
    reading.state === 'read' ? [reading.value] : [],
  );
  if (finishedOn.state === 'read') spans.push(spanOf(finishedOn.value));
  const isUnreadable = told.some(({ state }) => state === 'unreadable');
  return {
    time: isUnreadable ? 'unclear' : timeOf(spans, renovatedFrom),
    text: told.map(({ raw }) => raw.trim()).join('、'),
    done: finishedOn.state === 'read' ? finishedOn.value : lastYearOf(spans),
  };
}

function spanOf(date: PartialDate): YearSpan {
  return { from: date.orEarlier ? Number.NEGATIVE_INFINITY : date.year, to: date.year };
}

function lastYearOf(spans: readonly YearSpan[]): PartialDate | undefined {
  return spans.length === 0 ? undefined : { year: Math.max(...spans.map(({ to }) => to)) };
}

function timeOf(spans: readonly YearSpan[], renovatedFrom: number | undefined): WorksTime {
  if (spans.length === 0) return 'none';
  if (renovatedFrom === undefined) return 'unclear';
  if (spans.every(({ from }) => from >= renovatedFrom)) return 'since';
  return spans.every(({ to }) => to < renovatedFrom) ? 'before' : 'unclear';
}

/** Works on one side of the boundary, as the breach of a rule. */
export function worksThatWere(
  time: WorksTime,
  input: WorksReadings,
  renovatedFrom: number | undefined,
): Breach {
  const works = worksOf(input, renovatedFrom);
  return works.time === time && { details: { works: works.text } };
}

/** The works that the house must be appraised after; undefined where there are none, or a later grade is there. */
export function worksToAppraise(
  input: RuleInput<never, (typeof worksFields)[number] | 'afterGrade' | 'mayGrade'>,
  renovatedFrom: number | undefined,
): Works | undefined {
  if (input.afterGrade.state === 'read' || input.mayGrade.state === 'read') return undefined;
  const works = worksOf(input, renovatedFrom);
  return works.time === 'since' ? works : undefined;
}

/** Was the house appraised before the works were done? Undefined when the precision does not decide it. */
export function isAppraisedBefore(
  appraised: Reading<PartialDate> | undefined,
  { done }: Works,
): boolean | undefined {
  if (appraised?.state !== 'read' || done === undefined) return undefined;
  if (firstDay(appraised.value) === Number.NEGATIVE_INFINITY) return undefined;
  return isBefore(appraised.value, done);
}

/** All of the date lies on or before the last day the works can have been done. */
export function isNotAfterWorks(date: PartialDate, { done }: Works): boolean {
  return done !== undefined && lastDay(date) <= lastDay(done);
}

/** `2018-11-20`, `2018`; empty when nobody wrote when they were done. */
export function doneText({ done }: Works): string {
  return done === undefined ? '' : formatDate(done);
}
