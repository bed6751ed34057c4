import { applyWrites } from '../../domain/applyPlan';
import { type CellValue, cellText } from '../../domain/cell';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { layoutSheet } from '../../domain/ledger/layoutSheet';
import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import { readLedger } from '../../domain/ledger/readLedger';
import { isBlankValue } from '../../domain/ledger/sameValue';
import type { PlannedValue, SheetWrite, WritePlan } from '../../domain/writePlan';
import {
  clerks,
  filled,
  fromField,
  householdIdentities,
  householdLabel,
  serialColumn,
} from '../columns';
import { keyOf } from '../householdColumns';
import type { HouseholdRow } from '../ledgerRow';
import { frameMaker } from '../sheetFrame';
import { type PlannedSheets, standingState } from '../sheetRun';
import { maskNumbers } from '../submission/idFormat';
import { groupBy } from '../../domain/grouping';
import { bareName } from './teams';
import type { VisitList, VisitSetting } from './visitList';
import type { VisitColumns } from './visitSheet';

export interface TeamSheetOptions {
  /** Certificate numbers with their first six and last four characters only. */
  readonly masked: boolean;
}

/** A household with its row of the site visit list. */
interface SheetRow extends HouseholdRow {
  readonly standing: (column: string) => CellValue;
}

/**
 * Sheets to print and to take along, one a team: the households of the list whose visit nobody has written down yet.
 * They go into a workbook of their own. The list is as it will stand once `planned` is applied.
 */
export function planTeamSheets(
  setting: VisitSetting,
  { list, planned }: { readonly list: VisitList; readonly planned: PlannedSheets },
  options: TeamSheetOptions,
): WritePlan {
  const rows = openRows(setting, list, planned);
  const { clause, explanation, title } = list.sheet.print;
  const who = ofWidths(whoColumns(options.masked), list.sheet.print.who).filter(
    ({ id, fill }) => !LEFT_OUT.has(id) || rows.some((row) => fill?.(row, () => null) !== null),
  );
  const taken = new Set<string>();
  const nameOf = (row: SheetRow): string => teamOf(row, list.sheet.planning);
  const teams = groupBy(rows, (row) => bareName(nameOf(row)));
  const writes = [...teams.values()].map((its): SheetWrite => {
    const team = its.map(nameOf)[0] ?? '';
    const definition = definitionFor(team, list, who);
    const frame = {
      ...frameMaker(setting.result)(clause)(definition.title, explanation, ''),
      tail: [`说明：${explanation}`, SIGNATURES],
    };
    const { content } = layoutSheet(definition, its, frame, freeName(team, taken));
    return { kind: 'create-sheet', content };
  });
  return {
    sentences: writes.length === 0 ? [] : [`${title}${writes.length}张，每队一张。`],
    writes,
  };
}

/** Columns that are left out, to have room for handwriting, where nothing would stand in them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['phone', 'house-address']);

const SIGNATURES =
  '核实人（签字）：　　　　　　　　陪同人（签字）：　　　　　　　　日期：　　　　年　　月　　日';

function openRows(
  { result, tables }: VisitSetting,
  { rows, sheet }: VisitList,
  planned: PlannedSheets,
): readonly SheetRow[] {
  const after = applyWrites(tables, planned.plan.writes, '');
  const fresh = [...rows.values()].flatMap((row) => (row.fresh === undefined ? [] : [row.fresh]));
  const { planning } = sheet;
  const definition = sheet.define(result.profile.vocabularies);
  const standing = readLedger(definition, fresh, after, standingState(after).state);
  return standing
    .filter(({ cell }) => planning.visited.every((column) => isBlankValue(cell(column))))
    .flatMap(({ fresh: row, cell }) =>
      row === undefined || !sheet.isDue(row) ? [] : [{ ...row, standing: cell }],
    )
    .sort((a, b) => dayOf(a, planning) - dayOf(b, planning));
}

function dayOf({ standing }: SheetRow, { day }: VisitColumns): number {
  const date = standing(day);
  return typeof date === 'object' && date?.kind === 'date' ? date.serial : Number.MAX_SAFE_INTEGER;
}

/** The team, or whoever answers for the visit, or nobody yet. */
function teamOf({ standing, setting }: SheetRow, planning: VisitColumns): string {
  const team = cellText(standing(planning.team)).trim();
  const agreed = cellText(standing(planning.agreed)).trim();
  if (team !== '') return team;
  return agreed === planning.nobodyYet(setting.profile) || agreed === '' ? '未安排' : agreed;
}

function definitionFor(
  team: string,
  { sheet: { define, print, planning }, input }: VisitList,
  who: readonly LedgerColumn<SheetRow>[],
): LedgerDefinition<SheetRow> {
  const list = define(input.setting.profile.vocabularies);
  const nobodyYet = planning.nobodyYet(input.setting.profile);
  return {
    ...list,
    id: 'site-visit-sheet',
    sheetName: print.title,
    title: `${print.title}（${team}）`,
    columns: [
      ...who,
      ...ofWidths(list.columns, print.printed).map(({ id, header, width, source, format }) =>
        filled<SheetRow>(id, header, width, source, printed(id, nobodyYet), { format }),
      ),
      ...ofWidths(list.columns, print.byHand).map(({ id, header, width, source, format, oneOf }) =>
        clerks<SheetRow>(id, header, width, source, {
          format,
          ...(oneOf === undefined ? {} : { oneOf }),
        }),
      ),
      ...print.onPaper,
    ],
    keyOf,
    villageOf: () => '',
    identities: householdIdentities,
    labelColumns: householdLabel,
    onePageAcross: true,
    leastRowHeight: print.rowHeight,
  };
}

/** Those of the columns that have a width on paper, with it. */
function ofWidths<Row>(
  columns: readonly LedgerColumn<Row>[],
  widths: ReadonlyMap<string, number>,
): readonly LedgerColumn<Row>[] {
  return columns.flatMap((column) => {
    const width = widths.get(column.id);
    return width === undefined ? [] : [{ ...column, width }];
  });
}

/** What stands there, but not the role that stands for a person nobody has named. */
function printed(id: string, nobodyYet: string | undefined): (row: SheetRow) => PlannedValue {
  return ({ standing }) => {
    const value = plannedValueOf(standing(id));
    return value === nobodyYet ? null : value;
  };
}

type WhoWords = [
  name: string,
  header: string,
  source: string,
  fill: (row: SheetRow) => PlannedValue,
];

function whoColumns(masked: boolean): readonly LedgerColumn<SheetRow>[] {
  const id = (row: SheetRow): PlannedValue => {
    const number = fromField('idNumber')(row);
    return masked && typeof number === 'string' ? maskNumbers(number) : number;
  };
  /** The form of the paper says how wide it is. */
  const who = (...[name, header, source, fill]: WhoWords): LedgerColumn<SheetRow> =>
    filled(name, header, 0, source, fill);
  return [
    serialColumn(),
    who('village', '村（社区）', 'gaoyan2024-3.4', fromField('village')),
    who('group', '组', 'proposal', fromField('group')),
    who('household-code', '户编号', 'proposal', fromField('householdCode')),
    who('head-name', '户主姓名', 'gaoyan2024-4.1.2', fromField('headName')),
    who('id-number', '证件号码', 'gaoyan2024-4', id),
    who('phone', '联系电话', 'proposal', fromField('phone')),
    who('house-address', '现住房地址', 'gaoyan2024-6.household', fromField('houseAddress')),
  ];
}

const LONGEST_NAME = 31;

function freeName(team: string, taken: Set<string>): string {
  const plain = `外业核实_${team.replace(/[[\]:*?/\\']/g, '')}`.slice(0, LONGEST_NAME - 4);
  let name = plain;
  for (let count = 2; taken.has(name); count++) name = `${plain}(${count})`;
  taken.add(name);
  return name;
}
