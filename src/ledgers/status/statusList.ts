import type { LedgerColumn, LedgerDefinition, StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, DATE, filled, householdIdentities, householdLabel, proposed } from '../columns';
import { type GeneratedSheet, generatedSheet } from '../generatedSheet';
import { keyOf, sourceColumn, whoColumns } from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import {
  type Course,
  HISTORY_COLUMN,
  historyText,
  nextText,
  lackingText,
  STATE_COLUMN,
} from './course';

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
  readonly id: string;
  readonly sheetName: string;
  readonly clause: string;
  readonly course: Course;
  /** Columns between who it is and how far it is; those of the course are made by `courseColumn`. */
  readonly columns: readonly LedgerColumn<StatusRow>[];
  readonly isListed: (row: HouseholdRow) => boolean;
  /** Id of the step that what stands in the row comes to. */
  readonly stepReached: (row: HouseholdRow, cell: StandingRow) => string;
  /** Said of a household of which the roster no longer says it. */
  readonly noLonger: string;
  readonly explanation: string;
}

/** A list of households on one course, and what is needed to read it back. */
export interface StatusList {
  readonly sheet: GeneratedSheet<StatusInput>;
  readonly course: Course;
  readonly define: () => LedgerDefinition<StatusRow>;
}

/** Makes a list: who, what the course asks for, how far it is, what is missing, and the way so far. */
export function statusList(description: Description): StatusList {
  const { id, course, isListed, explanation } = description;
  const define = (): LedgerDefinition<StatusRow> => definitionOf(description);
  const sheet = generatedSheet<StatusInput, StatusRow>({
    define,
    clauseIn2020: 'common-practice',
    rowsOf: ({ all, standing }) => {
      const known = standing(id);
      return all.households.flatMap((row) => {
        const listed = isListed(row);
        return listed || known.has(row.household.key) ? [{ ...row, listed }] : [];
      });
    },
    explanation: `${explanation}办理状态可在下拉列表中改选；“还缺什么”“下一步”和“办理经过”由本工具填写。各户始终保留，不删除。`,
  });
  return { sheet, course, define };
}

function definitionOf({ columns, ...list }: Description): LedgerDefinition<StatusRow> {
  return {
    id: list.id,
    sheetName: list.sheetName,
    title: list.sheetName,
    clause: list.clause,
    keyOf,
    villageOf: () => '',
    identities: householdIdentities,
    labelColumns: householdLabel,
    goneMark: { column: 'list-state', text: '名册中已没有此户' },
    columns: [
      ...whoColumns,
      ...columns,
      ...stateColumns(list),
      clerks('remark', '备注', 20, 'proposal'),
      filled('list-state', '名单状态', 20, 'proposal', ({ listed }) =>
        listed ? '在册' : list.noLonger,
      ),
      sourceColumn,
    ],
  };
}

type StateDescription = Pick<Description, 'clause' | 'course' | 'stepReached'>;

function stateColumns({
  clause,
  course,
  stepReached,
}: StateDescription): readonly LedgerColumn<StatusRow>[] {
  return [
    proposed(
      STATE_COLUMN,
      '办理状态',
      15,
      clause,
      (row, cell) => labelOf(course, row, stepReached(row, cell)),
      { oneOf: course.steps.map(({ label }) => label) },
    ),
    filled('lacking', '还缺什么', 34, clause, (_, cell) => lackingText(course, cell) || null),
    filled('next', '下一步', 28, clause, (_, cell) => nextText(course, cell) ?? null),
    filled(HISTORY_COLUMN, '办理经过', 26, 'proposal', ({ setting }, cell) =>
      historyText(course, cell, setting.day),
    ),
  ];
}

/** Nothing is proposed for a household that the roster no longer says it of: a person decides. */
function labelOf({ steps }: Course, { listed }: StatusRow, reached: string): PlannedValue {
  return (listed ? steps.find(({ id }) => id === reached)?.label : undefined) ?? null;
}

/** A column that a step of the course needs; the clerk's own, or proposed from the roster. */
export function courseColumn(
  { headers, days }: Course,
  id: string,
  width: number,
  source: string,
  details: {
    readonly oneOf?: readonly string[];
    readonly fill?: (row: StatusRow) => PlannedValue;
  } = {},
): LedgerColumn<StatusRow> {
  const { fill, ...rest } = details;
  const header = headers[id] ?? id;
  const kind = { ...rest, ...(days.includes(id) ? DATE : {}) };
  return fill === undefined
    ? clerks(id, header, width, source, kind)
    : proposed(id, header, width, source, fill, kind);
}
