import { cellText, type CellValue } from '../domain/cell';
import { issueLabels, placeName } from '../domain/merge/issue';
import type { PlannedMerge } from '../jobs/mergeWorkbooks';
import type { PlannedSplit } from '../jobs/splitWorkbook';
import { maskNumbers } from '../ledgers/submission/idFormat';
import { section } from './section';
import { table } from './textWidth';

/** What was divided, for a person at a terminal: the files, and the count that nothing was lost. */
export function splitText({ files, counts, undivided, notes, day }: PlannedSplit): string {
  const rows = files.map(({ name, sheets }) => [
    `  ${name}`,
    String(sheets.reduce((sum, { ownRows }) => sum + ownRows, 0)),
  ]);
  const blocks = [
    [`分村 · ${day}`],
    table([['  文件', '行'], ...rows]),
    counts.map(countLine),
    undivided.map(({ sheet, why }) => `  工作表“${sheet}”没有分：${why}`),
    notes.map((note) => `  ${note}`),
  ];
  return joined(blocks);
}

function countLine(count: PlannedSplit['counts'][number]): string {
  const { sheet, rows, ofVillages, ofNone, headings, shared, left } = count;
  const sum = ofVillages + ofNone + headings + shared + left;
  const parts = `各村${ofVillages} ＋ 未写村名${ofNone} ＋ 分村分组行${headings} ＋ 各村都有的行${shared} ＋ 只留总表${left}`;
  return `  “${sheet}”表头以下${rows}行 ＝ ${parts}，${sum === rows ? '相符' : '不符'}`;
}

/** What was merged, for a person at a terminal: each file, then what is to be decided. */
export function mergeText({ files, merged, listed, notes, day }: PlannedMerge): string {
  const rows = files.map(({ file, label, edits, added, issues }) =>
    [`  ${file}`, label, edits, added, issues].map(String),
  );
  const blocks = [
    [`合并村表 · ${day}`],
    table([['  文件', '村', '收进的单元格', '新增行', '要人看的'], ...rows]),
    section(
      '收进总表的改动',
      merged.edits.map((edit) => {
        const { sheet, household, header, town, village } = edit;
        const values = `${shown(town)} → ${shown(village)}`;
        return `${household} · ${header}：${values}（${sheet}!${placeName(edit)}）`;
      }),
    ),
    section(
      '列入“合并冲突”',
      listed.map(({ issue, state }) => {
        const { kind, household, header, base, town, village } = issue;
        const values = `分村时${shown(base)}，镇${shown(town)}，村${shown(village)}`;
        return `${issueLabels[kind]} · ${household} ${header}：${values}（${state}）`;
      }),
    ),
    notes.map((note) => `  ${note}`),
  ];
  return joined(blocks);
}

const LONGEST_SHOWN = 30;

function shown(value: CellValue): string {
  const text = maskNumbers(cellText(value).replace(/\s+/g, ' '));
  if (text === '') return '（空白）';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function joined(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
