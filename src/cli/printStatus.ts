import { cellText } from '../domain/cell';
import type { CheckResult } from '../domain/check';
import { groupBy } from '../domain/grouping';
import { STATE_COLUMN } from '../ledgers/status/course';
import type { PlannedStatus, StatusEntry } from '../ledgers/status/planStatus';
import { section } from './section';
import { table } from './textWidth';

/** The lists for a person at a terminal: how many stand where, then what is missing in which cell. */
export function statusText({ profile, day }: CheckResult, { entries }: PlannedStatus): string {
  const head = `户籍变动 · ${profile.title} · 检查日 ${day}`;
  if (entries.length === 0) return `${head}\n没有已死亡销户、户主变更或迁出的户。`;
  const lacking = entries.filter(({ problems }) => problems.length > 0);
  return [
    head,
    ...table([['清单和办理状态', '户数'], ...countRows(entries)]),
    '',
    ...section(`还缺内容或有矛盾的${lacking.length}户`, lacking.map(lackingLine)),
  ].join('\n');
}

function countRows(entries: readonly StatusEntry[]): string[][] {
  return [...groupBy(entries, ({ sheetName }) => sheetName)].flatMap(([sheetName, own]) => [
    [`  ${sheetName}`, String(own.length)],
    ...[...groupBy(own, ({ standing }) => cellText(standing.cell(STATE_COLUMN)) || '（空白）')].map(
      ([state, there]) => [`    ${state}`, String(there.length)],
    ),
  ]);
}

function lackingLine({ sheetName, standing, problems }: StatusEntry): string {
  const who = ['village', 'group', 'head-name'].map((column) => cellText(standing.cell(column)));
  const found = problems.map((each) => `${each.found}（${each.address}）`).join('；');
  return `${sheetName} ${who.filter((text) => text !== '').join(' ')}：${found}`;
}
