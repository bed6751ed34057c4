import { cellText } from '../../domain/cell';
import { normaliseHeader } from '../../domain/layout/normaliseHeader';
import { fieldValue, type Household } from '../../domain/household';
import type { RawTable } from '../../domain/rawTable';
import { CHINESE_DIGITS, parseChineseNumber } from '../../domain/read/chineseNumber';
import { compact } from '../../domain/text';
import { villageLabel } from '../../domain/villageLabel';
import { isTeamNumber } from '../../domain/visits/teamNumber';
import type { VisitTeam } from '../../domain/visits/visitPlan';

/** Who visits. */
export interface Team extends VisitTeam {
  /** `一组` */
  readonly name: string;
  /** Who answers for the visit: the persons of the team, or its name where none are named. */
  readonly officer: string;
}

/** Headers of a list of teams. */
const HEADERS = {
  name: ['组名', '队名', '小组', '核实组', '排查组', '队伍', '工作队', '组别', '名称'],
  persons: ['人员', '成员', '组员', '责任人', '核实责任人', '姓名', '队员', '核实人'],
  villages: ['村', '村（社区）', '村(社区)', '负责村', '负责的村', '包片村', '村名'],
} as const;

/** Teams named by words: `一组` or `一组：张三、李四`. */
export function teamsOfWords(words: readonly string[]): readonly Team[] {
  return words
    .flatMap((word) => word.split(/[,，;；]/))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const [name = word, persons = ''] = word.split(/[:：]/);
      return teamOf(name.trim(), persons.trim(), []);
    });
}

/** Teams of a sheet with a row for each: its name, its persons, the villages it works in. Undefined where no header says so. */
export function teamsOfTable({ rows }: RawTable): readonly Team[] | undefined {
  const headerRow = rows.findIndex((row) => columnOf(row, 'name') >= 0);
  const header = rows[headerRow];
  if (header === undefined) return undefined;
  const columns = {
    name: columnOf(header, 'name'),
    persons: columnOf(header, 'persons'),
    villages: columnOf(header, 'villages'),
  };
  return rows.slice(headerRow + 1).flatMap((row) => {
    const text = (column: number): string => cellText(row[column]).trim();
    const name = text(columns.name);
    const villages = text(columns.villages).split(/[、,，;；\s]+/);
    return name === '' ? [] : [teamOf(name, text(columns.persons), villages)];
  });
}

function columnOf(row: RawTable['rows'][number], wanted: keyof typeof HEADERS): number {
  const known = new Set<string>(HEADERS[wanted].map(normaliseHeader));
  return row.findIndex((cell) => known.has(normaliseHeader(cellText(cell))));
}

function teamOf(name: string, persons: string, villages: readonly string[]): Team {
  const cores = villages.map(villageCore).filter((village) => village !== '');
  return { name, officer: persons === '' ? name : persons, villages: cores };
}

/** Is this the name of the team? */
export function isCalled({ name }: Team, text: string): boolean {
  return bareName(text) !== '' && bareName(name) === bareName(text);
}

const NUMBERED = new RegExp(`^第?(\\d+|[${CHINESE_DIGITS}]+)(排查)?(小)?[组队]?$`);

/** What a team is known by, however it is written: `13`, `13 组`, `第13组` and `十三组` are one. */
export function bareName(text: string): string {
  const plain = compact(text);
  const number = NUMBERED.exec(plain)?.[1];
  if (number === undefined) return plain;
  return String(/^\d+$/.test(number) ? Number(number) : (parseChineseNumber(number) ?? number));
}

/** The teams that a list names already, each working where its households are; `count`: how many there are. */
export function teamsInList(
  households: readonly Household[],
  count: number | undefined,
): readonly Team[] {
  const villagesOf = new Map<string, Set<string>>();
  for (const household of households) {
    const name = fieldValue(household, 'team');
    if (name === undefined || !isTeamNumber(name, count)) continue;
    const villages = villagesOf.get(name) ?? new Set<string>();
    villagesOf.set(name, villages.add(villageLabel(household)));
  }
  return [...villagesOf]
    .map(([name, villages]) => teamOf(/^\d+$/.test(name) ? `${name}组` : name, '', [...villages]))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}

/** `红军村` and `红军` are one village. */
export function villageCore(name: string): string {
  const core = name.trim().replace(/(村委会|居委会|社区|村)$/, '');
  return core === '' ? name.trim() : core;
}
