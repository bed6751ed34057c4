import type { OnlyThere } from './absence';
import { type Match, matchedByLabels, sharedLabels } from './match';
import type { ComparedField, Reconciliation } from './reconciliation';
import { comparisonSentence, sideNames, valuesShown } from './sentences';
import { listsHouses } from './system';
import type { Verdict } from './verdict';

/** What a line of the report is about (brief §6.5, 差异类型 and 判定). */
export type LineKind = Verdict | 'only-left' | 'only-right' | 'candidate' | 'shared' | 'village';

/** One line of a report: a household and one thing to be said of it. Certificate numbers are masked. */
export interface ReportLine {
  readonly kind: LineKind;
  /** Positions among the households of either side; undefined where the household does not stand there. */
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Chinese: how the two were found to be one; empty when they were not. */
  readonly matched: string;
  /** What is compared; empty for lines about the whole household. */
  readonly field: string;
  readonly leftValue: string;
  readonly rightValue: string;
  /** Expected, and not counted as something to be put right. */
  readonly normal: boolean;
  readonly sentence: string;
  /** The comparison that the line tells of; absent on lines about the whole household. */
  readonly compared?: ComparedField;
}

/**
 * The whole result as lines: questions about villages, then every household of the left in its order, then those that
 * stand only on the right. A household that agrees in everything has one line that says so.
 */
export function reportLines(pair: Reconciliation): ReportLine[] {
  const ofLeft = [
    ...matchedLines(pair),
    ...candidateLines(pair),
    ...sharedLines(pair),
    ...onlyLines(pair.onlyLeft, 'only-left'),
  ].sort((a, b) => (a.left ?? 0) - (b.left ?? 0));
  return [...villageLines(pair), ...ofLeft, ...onlyLines(pair.onlyRight, 'only-right')];
}

const EMPTY = { left: undefined, right: undefined, matched: '', field: '' };
const NO_VALUES = { leftValue: '', rightValue: '', normal: false };

function villageLines(pair: Reconciliation): ReportLine[] {
  const names = sideNames(pair);
  return pair.villageQuestions.map(({ left, right, households }) => ({
    ...EMPTY,
    ...{ kind: 'village', field: '村', leftValue: left, rightValue: right, normal: false },
    sentence: `${names.left}的“${left}”和${names.right}的“${right}”有${households}户互相对应，是不是同一个村？请在村名对照表中确认一次。`,
  }));
}

function matchedLines(pair: Reconciliation): ReportLine[] {
  const lines: ReportLine[] = [];
  let next = 0;
  pair.matching.matches.forEach((match, at) => {
    const matched = matchedByLabels[match.by];
    const first = next;
    for (; pair.comparisons[next]?.match === at; next += 1) {
      const compared = pair.comparisons[next];
      if (compared !== undefined) lines.push(comparedLine(pair, compared, match, matched));
    }
    if (first === next) lines.push(sameLine(match, matched));
  });
  return lines;
}

function comparedLine(
  pair: Reconciliation,
  compared: ComparedField,
  { left, right }: Match,
  matched: string,
): ReportLine {
  const values = valuesShown(pair, compared);
  return {
    ...{ kind: compared.verdict, left, right, matched, field: compared.topic.label },
    ...{ leftValue: values.left, rightValue: values.right, normal: false },
    sentence: comparisonSentence(pair, compared),
    compared,
  };
}

function sameLine({ left, right }: Match, matched: string): ReportLine {
  return {
    ...NO_VALUES,
    ...{ kind: 'same', left, right, matched, field: '' },
    sentence: '比对的各项都相同。',
  };
}

function candidateLines({ matching }: Reconciliation): ReportLine[] {
  return matching.candidates.map(({ left, right, reasons }) => ({
    ...NO_VALUES,
    ...{ kind: 'candidate', left, right, matched: '', field: '' },
    sentence: `可能是同一户：${reasons.join('，')}。请核实后确认。`,
  }));
}

const SEVERAL_HOUSES = '同一户主名下登记的房屋不止一处，图斑编号不能说明现住哪一处';

function sharedLines({ matching, left: one, right: other }: Reconciliation): ReportLine[] {
  const houses = listsHouses(one) || listsHouses(other);
  return matching.shared.map(({ by, left, right }) => ({
    ...NO_VALUES,
    ...{ kind: 'shared', left: left[0], right: right[0], matched: '', field: '' },
    sentence: `${houses && by === 'id' ? SEVERAL_HOUSES : sharedLabels[by]}：甲方${left.length}户，乙方${right.length}户。请逐户核实后再比对。`,
  }));
}

function onlyLines(only: readonly OnlyThere[], kind: 'only-left' | 'only-right'): ReportLine[] {
  return only.map(({ household, normal, why }) => ({
    ...{ ...EMPTY, ...NO_VALUES, kind, normal },
    ...(kind === 'only-left' ? { left: household } : { right: household }),
    sentence: `${why}。`,
  }));
}
