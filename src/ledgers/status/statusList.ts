import type { LedgerColumn, LedgerDefinition, StandingRow } from '../../domain/ledger';
import type { Profile } from '../../domain/profile';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, DATE, filled, householdIdentities, householdLabel, proposed } from '../columns';
import { type GeneratedSheet, generatedSheet } from '../generatedSheet';
import { keyOf, sourceColumn, whoColumns } from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import {
  type Course,
  headerOf,
  HISTORY_COLUMN,
  nextText,
  REMARK_COLUMN,
  STATE_COLUMN,
} from './course';
import { historyText } from './courseHistory';
import { type CourseProblem, problemLines, problemsOf } from './courseProblems';
import { disagreements, lentValue, originsText, type Sharing } from './sharedFacts';
import { type StatusListId, typedIn } from './typedRows';

/** A household in one of the lists. `listed` is false where the roster no longer says what brought it there. */
export interface StatusRow extends HouseholdRow {
  readonly listed: boolean;
}

/** What a list is made from: the check, and whose rows stand there already. */
export interface StatusInput {
  readonly all: LedgerInput;
  /** Keys of households that have a row in the list with this id. */
  readonly standing: (list: string) => ReadonlySet<string>;
}

/** What makes one list differ from another. */
interface Description {
  readonly id: StatusListId;
  readonly sheetName: string;
  readonly clause: string;
  readonly regimes: readonly Profile['regime'][];
  readonly course: Course;
  /** Columns between who it is and how far it is; those of the course are made by `courseColumn`. */
  readonly columns: readonly LedgerColumn<StatusRow>[];
  readonly isListed: (row: HouseholdRow) => boolean;
  /** Id of the step that what stands in the row comes to. */
  readonly stepReached: (row: HouseholdRow, cell: StandingRow) => string;
  /** What follows for whoever hands in, as the column 如何处理 says it. */
  readonly consequence: (row: HouseholdRow, cell: StandingRow) => string;
  /** What the roster and the row say against each other. */
  readonly against: (row: HouseholdRow, cell: StandingRow) => readonly CourseProblem[];
  /** Facts that another sheet asks for, too. */
  readonly sharing?: Sharing;
  /** Said of a household of which the roster no longer says it. */
  readonly noLonger: string;
  readonly explanation: string;
}

/** A list of households on one course, and what is needed to read it back. */
export interface StatusList {
  readonly id: StatusListId;
  readonly sheet: GeneratedSheet<StatusInput>;
  readonly course: Course;
  readonly define: () => LedgerDefinition<StatusRow>;
  readonly rowsOf: (input: StatusInput) => readonly StatusRow[];
  /** What a row lacks on a day `yyyy-mm-dd`, and what does not fit with the roster or with another sheet. */
  readonly problemsIn: (
    row: HouseholdRow | undefined,
    cell: StandingRow,
    day: string,
  ) => readonly CourseProblem[];
  /** The row of a household as the next run will leave it: what people typed and, else, what it is filled with. */
  readonly willStand: (row: HouseholdRow) => StandingRow;
}

/** Makes a list: who, what the course asks for, how far it is, what is missing, and the way so far. */
export function statusList(description: Description): StatusList {
  const { id, course, isListed, explanation, regimes } = description;
  const problems = problemsIn(description);
  const definition = definitionOf(description, problems);
  const define = (): LedgerDefinition<StatusRow> => definition;
  const rowsOf = ({ all, standing }: StatusInput): readonly StatusRow[] => {
    const known = standing(id);
    return all.households.flatMap((row) => {
      const listed = isListed(row);
      return listed || known.has(row.household.key) ? [{ ...row, listed }] : [];
    });
  };
  const sheet = generatedSheet<StatusInput, StatusRow>({
    ...{ define, rowsOf, regimes },
    clauseIn2020: 'common-practice',
    explanation: `${explanation}办理状态可在下拉列表中改选，写明谁在哪一天办的才算数；“如何处理”“还缺什么”“下一步”和“办理经过”由本工具填写。各户始终保留，不删除。`,
  });
  const willStand = standingMaker(id, definition, isListed);
  return { id, sheet, course, define, rowsOf, problemsIn: problems, willStand };
}

function problemsIn({ course, against, sharing }: Description): StatusList['problemsIn'] {
  return (row, cell, day) => {
    const own = problemsOf(course, cell, day);
    if (row === undefined) return own;
    return [
      ...own,
      ...against(row, cell),
      ...(sharing === undefined ? [] : disagreements(row, sharing, cell)),
    ];
  };
}

function standingMaker(
  id: StatusListId,
  { columns }: LedgerDefinition<StatusRow>,
  isListed: Description['isListed'],
): StatusList['willStand'] {
  const columnOf = new Map(columns.map((column) => [column.id, column]));
  return (household) => {
    const row = { ...household, listed: isListed(household) };
    const standing = household.typed?.[id];
    const cell: StandingRow = (wanted) => {
      const typed = typedIn(standing, wanted);
      if (typed !== undefined) return typed.value;
      if (wanted === HISTORY_COLUMN) return standing?.cell(wanted) ?? null;
      const column = columnOf.get(wanted);
      const fresh = column?.fill?.(row, cell) ?? null;
      return fresh ?? (column?.owner === 'both' ? (standing?.cell(wanted) ?? null) : null);
    };
    return cell;
  };
}

/** Points. What a row lacks changes from week to week, and the height of a row that stands does not. */
const THREE_LINES = 48;

function definitionOf(
  { columns, ...list }: Description,
  problems: StatusList['problemsIn'],
): LedgerDefinition<StatusRow> {
  const { sharing } = list;
  return {
    id: list.id,
    sheetName: list.sheetName,
    title: list.sheetName,
    clause: list.clause,
    keyOf,
    villageOf: () => '',
    identities: householdIdentities,
    labelColumns: householdLabel,
    leastRowHeight: THREE_LINES,
    goneMark: { column: 'list-state', text: '名册中已没有此户' },
    columns: [
      ...whoColumns,
      ...columns,
      ...stateColumns(list, problems),
      clerks(REMARK_COLUMN, '备注', 14, 'proposal'),
      filled('list-state', '名单状态', 18, 'proposal', ({ listed }) =>
        listed ? '在册' : list.noLonger,
      ),
      ...(sharing === undefined
        ? []
        : [
            filled<StatusRow>('data-source', '数据来源', 20, 'gaoyan2024-3.4', (row, cell) =>
              originsText(row, sharing, cell),
            ),
          ]),
      sourceColumn,
    ],
  };
}

function stateColumns(
  { clause, course, stepReached, consequence, sharing }: Omit<Description, 'columns'>,
  problems: StatusList['problemsIn'],
): readonly LedgerColumn<StatusRow>[] {
  return [
    proposed(
      STATE_COLUMN,
      '办理状态',
      20,
      clause,
      (row, cell) =>
        stateTypedElsewhere(row, course, sharing) ?? labelOf(course, row, stepReached(row, cell)),
      { oneOf: course.steps.map(({ label }) => label) },
    ),
    filled('submission', '如何处理', 18, clause, consequence),
    filled('lacking', '还缺什么', 30, clause, (row, cell) => {
      const found = problems(row, cell, row.setting.day);
      return problemLines(course, cell, found) || null;
    }),
    filled('next', '下一步', 22, clause, (_, cell) => nextText(course, cell) ?? null),
    filled(HISTORY_COLUMN, '办理经过', 30, 'proposal', ({ setting }, cell) =>
      historyText(course, cell, setting.day),
    ),
  ];
}

/** Nothing is proposed for a household that the roster no longer says it of: a person decides. */
function labelOf({ steps }: Course, { listed }: StatusRow, reached: string): PlannedValue {
  return (listed ? steps.find(({ id }) => id === reached)?.label : undefined) ?? null;
}

/** A state that somebody chose in the other sheet; words that are no state of the course are told and not taken over. */
function stateTypedElsewhere(
  row: StatusRow,
  { steps }: Course,
  sharing: Sharing | undefined,
): PlannedValue {
  const said = sharing === undefined ? null : lentValue(row, sharing, STATE_COLUMN);
  return steps.find(({ label }) => label === said)?.label ?? null;
}

/** A column that a step of the course needs: the clerk's own or, with `fill`, kept up to date from where it is known. */
export function courseColumn(
  course: Course,
  id: string,
  width: number,
  source: string,
  details: {
    readonly oneOf?: readonly string[];
    readonly fill?: (row: StatusRow) => PlannedValue;
  } = {},
): LedgerColumn<StatusRow> {
  const { fill, ...rest } = details;
  const header = headerOf(course, id);
  const kind = { ...rest, ...(course.days.includes(id) ? DATE : {}) };
  return fill === undefined
    ? clerks(id, header, width, source, kind)
    : filled(id, header, width, source, fill, kind);
}
