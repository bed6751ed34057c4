import type { RawTable } from '../domain/rawTable';
import {
  type ComparisonInput,
  type NamedPair,
  type TruthChoice,
  namedPairs,
  systemNames,
} from '../ledgers/comparison/comparisonInput';
import { comparisonStatus } from '../ledgers/comparison/comparisonStatus';
import type { PairHistory } from '../ledgers/comparison/history';
import { planComparison } from '../ledgers/comparison/planComparison';
import { type StandingTruth, standingTruths } from '../ledgers/comparison/standingTruths';
import { frameMaker } from '../ledgers/sheetFrame';
import type { PlannedSheets, SheetSetting } from '../ledgers/sheetRun';
import { withheldSentence } from '../policy/submissionGate';
import { JobRefused } from './jobRefused';
import type { ReconcileResult } from './reconcileWorkbooks';
import { suspicionGate, withheldHouseholds } from './withheldHouseholds';

/** How the sheets of a comparison are to be planned. */
export interface ReconciliationPlanOptions {
  /** 比对人; the sheets leave the cell empty when nobody is named. */
  readonly person?: string;
  /** What was chosen beside differences since they were shown; what was typed into the sheet stands there. */
  readonly choices?: readonly TruthChoice[];
  /** Name of the target workbook, where agreed values are to go beside its own lists; absent: nowhere. */
  readonly agreedInto?: string;
}

/** What became of a pair since it was last compared, with its sides named as the sheets name them. */
export interface PairProgress extends PairHistory {
  readonly left: string;
  readonly right: string;
}

/** The sheets of a comparison as they are to be written, and what is to be said of them. */
export interface PlannedReconciliation extends PlannedSheets {
  readonly progress: readonly PairProgress[];
  /** Chinese sentences: what was overdue, what is new, corrected or still open since last time, who is withheld. */
  readonly history: readonly string[];
  /** Names of the households of any system that may not be handed in yet. */
  readonly withheld: readonly string[];
}

/**
 * Plans 差异清单, 比对记录, 比对确认 and 系统修正清单 over the sheets of the target workbook (none: a new one). What stands
 * there is brought up to date without losing an edit. Pure: needs no file, and runs in a worker. Throws JobRefused for
 * more differences than a list can show.
 */
export function planReconciliation(
  result: ReconcileResult,
  tables: readonly RawTable[],
  options: ReconciliationPlanOptions = {},
): PlannedReconciliation {
  refuseTooMany(result);
  const status = comparisonStatus(tables, result.day);
  const isWithheld = suspicionGate(result, tables);
  const input = {
    ...comparisonInput(result, status.knownPairs, options),
    ...{ isWithheld, workbook: tables[0]?.workbook },
  };
  const { agreedInto } = options;
  const agreed = agreedInto === undefined ? undefined : { workbook: agreedInto, tables };
  const { historyOf, ...planned } = planComparison(input, settingOf(result), tables, agreed);
  const progress = input.pairs.map((pair) => ({
    ...{ left: pair.left, right: pair.right },
    ...historyOf(pair),
  }));
  const withheld = withheldHouseholds(result, isWithheld);
  return {
    ...planned,
    notes: [...result.answerNotes, ...planned.notes],
    ...{ progress, withheld },
    history: [
      ...status.sentences,
      ...progress.map(progressSentence),
      ...(withheld.length === 0 ? [] : [withheldSentence(withheld.length)]),
    ],
  };
}

/**
 * The pairs as the sheets of the target workbook show them: 甲 and 乙 as they stand there. `differenceRows` of each
 * gives the rows of the 差异清单 with the keys that `choices` name.
 */
export function comparedPairs(
  result: ReconcileResult,
  tables: readonly RawTable[],
): readonly NamedPair[] {
  return pairsOf(result, comparisonStatus(tables, result.day).knownPairs);
}

/** What stands in the 差异清单 of the target workbook under 以何为准, by the keys of its rows. */
export function truthsInWorkbook(
  result: ReconcileResult,
  tables: readonly RawTable[],
): ReadonlyMap<string, StandingTruth> {
  const { knownPairs } = comparisonStatus(tables, result.day);
  const input = comparisonInput(result, knownPairs, {});
  return standingTruths({ ...input, isWithheld: () => false, workbook: undefined }, tables);
}

function pairsOf(
  { pairs, systems }: ReconcileResult,
  known: ReadonlySet<string>,
): readonly NamedPair[] {
  return namedPairs(pairs, systemNames(systems), known);
}

function comparisonInput(
  result: ReconcileResult,
  known: ReadonlySet<string>,
  { person = '', choices = [] }: ReconciliationPlanOptions,
): Omit<ComparisonInput, 'isWithheld' | 'workbook'> {
  return {
    ...{ day: result.day, person: person.trim(), words: result.profile.vocabularies },
    pairs: pairsOf(result, known),
    ...{ decisions: result.decisions, villages: result.villages },
    choices: new Map(choices.map((choice) => [choice.key, choice])),
  };
}

/** In 2024 comparing rests on the notice's “内业信息比对”, in 2020 on 五（四）. */
const CLAUSE_OF_2024 = 'gaoyan2024-3.4';

function settingOf({ profile, day, systems }: ReconcileResult): SheetSetting {
  const sheets = systems.flatMap((system) => system.sheets);
  const frameOf = frameMaker({ profile, day, sheets });
  return {
    words: profile.vocabularies,
    frameOf: (clause) => frameOf(profile.regime === '2020' ? clause : CLAUSE_OF_2024),
  };
}

function progressSentence({ left, right, ...history }: PairProgress): string {
  const { added, standing, corrected, changed, unhandled, explained, claimed } = history;
  const parts = [
    `新增差异${added}条，已修正${corrected}条，仍有${standing}条`,
    ...(changed === 0 ? [] : [`其中内容有变化${changed}条`]),
    `未处理${unhandled}条，已说明${explained}条`,
    ...(claimed === 0 ? [] : [`写了已修正、再比对仍不一致${claimed}条`]),
  ];
  return `${left} × ${right}：${parts.join('，')}。`;
}

/** A list longer than this is read by nobody, and its state sheet would outgrow Excel. */
const MOST_ROWS = 200_000;

function refuseTooMany({ pairs }: ReconcileResult): void {
  const rows = pairs.reduce(
    (sum, { comparisons, counts }) =>
      sum + comparisons.length + counts.onlyLeft + counts.onlyRight + counts.candidates,
    0,
  );
  if (rows <= MOST_ROWS) return;
  throw new JobRefused(
    `差异共${rows}条，超过清单能列的${MOST_ROWS}条，没有生成差异清单；请先核对是不是拿错了文件，或按乡镇分开比对。完整结果可用 --json 写出。`,
  );
}
