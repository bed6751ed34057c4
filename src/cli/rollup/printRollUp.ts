import type { RolledFile, RollUp } from '../../domain/tally/rollUp';
import { judgementLabels } from '../../domain/summary';
import type { Tally } from '../../domain/tally/tally';
import {
  fileSentence,
  filesSentence,
  filesThatAre,
  sharedSentences,
} from '../../jobs/rollup/rollUpSentences';
import { section } from '../section';
import { table } from '../textWidth';

/** A roll-up for a person at a terminal: the towns, and what became of the files. */
export function rollUpText(result: RollUp): string {
  return [
    `${result.profile.title} · 检查日 ${result.day}`,
    '',
    ...fileLines(result.files),
    '',
    ...townLines(result),
    ...findingLines(result.all),
    ...sharedSentences(result),
  ].join('\n');
}

function fileLines(files: readonly RolledFile[]): readonly string[] {
  return [
    filesSentence(files),
    ...section('读不了', filesThatAre(files, 'unreadable').map(fileSentence)),
    ...section('未汇总', filesThatAre(files, 'skipped').map(fileSentence)),
  ];
}

const TOWNS_SHOWN = 60;

function townLines({ profile, towns, all }: RollUp): readonly string[] {
  const shown = profile.judgements.filter((judgement) => (all.judgements[judgement] ?? 0) > 0);
  const row = (name: string, { households, judgements }: Tally): readonly string[] => [
    name,
    String(households),
    ...shown.map((judgement) => String(judgements[judgement] ?? 0)),
  ];
  const header = [
    `${profile.judgementTitle}（户）`,
    '户数',
    ...shown.map((judgement) => judgementLabels[judgement]),
  ];
  const rows = towns.slice(0, TOWNS_SHOWN).map(({ town, tally }) => row(town, tally));
  return [
    ...table([header, ...rows, row('合计', all)]),
    ...(towns.length > TOWNS_SHOWN ? [`…共 ${towns.length} 个乡镇，全部见 --out 或 --json。`] : []),
    `C、D级 ${all.inCDList} 户；另有 ${all.gradeUnclear} 户等级待确认。`,
  ];
}

function findingLines({ findings: { error, warning, hint } }: Tally): readonly string[] {
  return [`查出问题 ${error + warning + hint} 条：错 ${error}，警 ${warning}，提 ${hint}`];
}
