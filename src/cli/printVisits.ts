import { cellText } from '../domain/cell';
import { householdTitle } from '../domain/reconcile/householdTitle';
import type { SheetsRead } from '../domain/check';
import type { OpenRow } from '../ledgers/visits/answers';
import { type PlannedVisitList, visitsPerTeam } from '../ledgers/visits/planVisitList';
import { type AnswerOutcome, outcomeTitle, type VisitsRead } from '../ledgers/visits/readVisits';
import { table } from './textWidth';

/** Lines of one kind that a terminal shows; the JSON result has them all. */
const SHOWN = 20;

/** The plan of visits for a person at a terminal: counts per team and day, and who could not be planned. */
export function visitPlanText(planned: PlannedVisitList): string {
  const { visits, notPlanned, alreadyPlanned, alreadyVisited } = planned;
  const counts = visitsPerTeam(planned).map(([team, day, count]) => [
    `  ${team}`,
    day,
    String(count),
  ]);
  return blocks([
    [
      `外业安排：这次安排 ${visits.length} 户；原已安排 ${alreadyPlanned} 户、已核实 ${alreadyVisited} 户，没有改动；未能安排 ${notPlanned.length} 户。`,
    ],
    counts.length === 0 ? [] : [...table([['核实组', '日期', '户数'], ...counts])],
    listed(
      '未能安排的户：',
      notPlanned.map(({ household, why }) => `${householdTitle(household.household)}：${why}`),
    ),
  ]);
}

/** What became of the sheets that were read back. */
export function visitsReadText(read: VisitsRead & { readonly filled: SheetsRead }): string {
  const { collected, outcomes } = read;
  const of = (kind: AnswerOutcome['kind']): readonly AnswerOutcome[] =>
    outcomes.filter((outcome) => outcome.kind === kind);
  return blocks([
    [
      `读回核实表：${collected.rows} 行，其中 ${collected.blankRows} 行没有填写；${collected.answers.size} 户有核实结果。`,
      `填入 ${of('applied').length} 格，原已相同 ${of('same').length} 格，没有填入 ${outcomes.length - of('applied').length - of('same').length} 格。`,
    ],
    listed('几张表说法不一，都没有填入，请核实后在清单中填写：', of('conflict').map(saidLine)),
    listed('与已填的不同，没有改动：', of('differs').map(saidLine)),
    listed('看不懂，没有填入：', of('unreadable').map(saidLine)),
    listed('对不上户的行，没有填入：', collected.openRows.map(openLine)),
    listed('这些列没有读取：', unreadColumns(read.filled)),
  ]);
}

function saidLine(outcome: AnswerOutcome): string {
  const said = outcome.answers.map(({ raw, place }) => `“${raw}”（${place}）`).join('，');
  const { standing } = outcome;
  const beside = standing === undefined ? '' : `；${standing.where}：“${standing.text}”`;
  return `${outcomeTitle(outcome)}：${said}${beside}`;
}

function openLine({ place, name, match, answers }: OpenRow): string {
  const why = match.kind === 'none' ? '名单中没有这一户' : match.why;
  return `${place}“${name}”：${why}，填的是 ${answers.join('、')}；请补上户编号或证件号码再读回`;
}

function unreadColumns({ sheets }: SheetsRead): readonly string[] {
  return sheets.flatMap(({ role, table: { workbook, name, rows }, unmapped, headerRows }) => {
    if (role !== 'site-visit-list') return [];
    const top = (headerRows.at(-1) ?? 0) + 1;
    const filled = unmapped.filter(({ column }) =>
      rows.slice(top).some((row) => cellText(row[column]).trim() !== ''),
    );
    return filled.length === 0
      ? []
      : [`${workbook}/${name}：${filled.map(({ header }) => `“${header}”`).join('、')}`];
  });
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > SHOWN ? [`  …共 ${lines.length} 条，其余见 --json 的结果`] : [];
  return [title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...rest];
}

function blocks(all: readonly (readonly string[])[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
