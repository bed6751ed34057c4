import type { OnlyThere } from '../domain/reconcile/absence';
import { householdTitle } from '../domain/reconcile/householdTitle';
import { sharedLabels } from '../domain/reconcile/match';
import type { Reconciliation } from '../domain/reconcile/reconciliation';
import { comparisonSentence, sideNames } from '../domain/reconcile/sentences';
import type { System } from '../domain/reconcile/system';
import { isDifference } from '../domain/reconcile/verdict';
import { groupBy } from '../domain/grouping';
import type { ReconcileResult } from '../jobs/reconcileWorkbooks';
import { section } from './section';
import { table } from './textWidth';

/** The reconciliation for a person at a terminal: the systems, the matrix of pairs, then what differs in each. */
export function reconciliationText(result: ReconcileResult): string {
  const blocks = [systemLines(result), matrixLines(result), ...result.pairs.map(pairLines)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function systemLines({ systems, notUsed, day }: ReconcileResult): string[] {
  const lines = systems.map(({ name, definition, households }) => {
    const source = definition === undefined ? '没有认出是哪个系统' : `识别为“${definition.name}”`;
    return `  ${name}：${households.length} 户，${source}`;
  });
  const unused = notUsed
    .filter(({ role }) => role !== 'generated')
    .map(
      ({ table: { workbook, name }, roleReason }) =>
        `  没有用上《${workbook}》工作表“${name}”：${roleReason}`,
    );
  return [`账账比对 · ${day}`, ...lines, ...unused];
}

const MATRIX = ['类型', '配上', '相同', '相容', '不同', '仅甲有', '仅乙有', '待确认', '一对多'];

function matrixLines({ pairs }: ReconcileResult): readonly string[] {
  const rows = pairs.map(({ left, right, kind, counts }) => [
    `${left.name}（甲）× ${right.name}（乙）`,
    kind,
    ...[counts.matched, counts.same, counts.compatible, counts.different].map(String),
    onlyCount(counts.onlyLeft, counts.onlyLeftNormal),
    onlyCount(counts.onlyRight, counts.onlyRightNormal),
    ...[counts.candidates, counts.shared].map(String),
  ]);
  return table([['户数', ...MATRIX], ...rows]);
}

function onlyCount(all: number, normal: number): string {
  return normal === 0 ? String(all) : `${all}（正常 ${normal}）`;
}

function pairLines(pair: Reconciliation): string[] {
  const names = sideNames(pair);
  const sections = [
    ...notComparedLines(pair),
    ...section(
      '村名请确认一次',
      pair.villageQuestions.map(
        (question) =>
          `${names.left}的“${question.left}”和${names.right}的“${question.right}”是不是同一个村（${question.households} 户）`,
      ),
    ),
    ...section('不同', comparedLines(pair, true)),
    ...section('待确认是不是同一户', candidateLines(pair)),
    ...section('一对多', sharedLines(pair)),
    ...onlyLines(`仅${names.left}有`, pair.onlyLeft, pair.left),
    ...onlyLines(`仅${names.right}有`, pair.onlyRight, pair.right),
    ...section('相容或不能识别（不算差异）', comparedLines(pair, false)),
  ];
  return [`${pair.left.name} × ${pair.right.name}（${pair.kind}）`, ...sections];
}

function notComparedLines({ notCompared, left, right }: Reconciliation): string[] {
  const byReason = groupBy(notCompared, ({ lacking, exportable }) => {
    const name = lacking === 'left' ? left.name : right.name;
    return `${name}没有这些列${exportable ? '；该系统有，重新导出时请带上' : ''}`;
  });
  return [...byReason].map(([reason, topics]) => {
    const labels = topics.map(({ topic }) => topic.label).join('、');
    return `  没有比对：${labels}（${reason}）`;
  });
}

function comparedLines(pair: Reconciliation, differing: boolean): string[] {
  return pair.comparisons
    .filter(({ verdict }) => isDifference(verdict) === differing)
    .map((compared) => {
      const match = pair.matching.matches[compared.match];
      const title = householdTitle(pair.left.households[match?.left ?? -1]);
      return `${title} · ${compared.topic.label}：${comparisonSentence(pair, compared)}`;
    });
}

function candidateLines({ left, right, matching }: Reconciliation): string[] {
  return matching.candidates.map((candidate) => {
    const titles = [
      householdTitle(left.households[candidate.left]),
      householdTitle(right.households[candidate.right]),
    ];
    return `${titles.join(' ? ')}：${candidate.reasons.join('，')}`;
  });
}

function sharedLines({ left, right, matching }: Reconciliation): string[] {
  const titles = (system: System, indexes: readonly number[]): string =>
    indexes.map((index) => householdTitle(system.households[index])).join('、');
  return matching.shared.map(
    (group) =>
      `${titles(left, group.left)} ↔ ${titles(right, group.right)}：${sharedLabels[group.by]}`,
  );
}

/** Households that are there as expected are told in one line a reason; the others are listed below the reason. */
function onlyLines(title: string, only: readonly OnlyThere[], of: System): string[] {
  const expected = only.filter(({ normal }) => normal);
  const unexpected = only.filter(({ normal }) => !normal);
  const said = (why: string, { length }: readonly OnlyThere[]): string =>
    `${title} ${length} 户，${why}`;
  return [
    ...[...groupBy(expected, ({ why }) => why)].map(([why, each]) => `  ${said(why, each)}`),
    ...[...groupBy(unexpected, ({ why }) => why)].flatMap(([why, each]) =>
      section(
        said(why, each),
        each.map(({ household }) => householdTitle(of.households[household])),
      ),
    ),
  ];
}
