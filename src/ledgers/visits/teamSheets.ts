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
import { defineSiteVisits } from '../siteVisitList';
import { maskNumbers } from '../submission/idFormat';
import { groupBy } from '../../domain/grouping';
import type { VisitList, VisitSetting } from './visitList';

export interface TeamSheetOptions {
  /** Certificate numbers with their first six and last four characters only. */
  readonly masked: boolean;
}

/** A household with its row of the site visit list. */
interface SheetRow extends HouseholdRow {
  readonly standing: (column: string) => CellValue;
}

/** Columns that are taken over from the list as they stand there, with their widths on paper. */
const PRINTED: ReadonlyMap<string, number> = new Map([
  ['present-grade', 6],
  ['reasons', 16],
  ['planned-on', 11],
]);
/** Columns that are filled in by hand. */
const BY_HAND: ReadonlyMap<string, number> = new Map([
  ['visited-on', 11],
  ['outcome', 11],
  ['needs-appraisal', 8],
  ['appraisal-method', 9],
  ['new-appraiser', 12],
  ['new-grade', 6],
  ['new-date', 11],
  ['photo', 9],
  ['signature', 12],
  ['remark', 12],
]);

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
  const taken = new Set<string>();
  const writes = [...groupBy(rows, teamOf)].map(([team, its]): SheetWrite => {
    const definition = definitionFor(team, setting, options);
    const frame = {
      ...frameMaker(setting.result)('gaoyan2024-5')(definition.title, EXPLANATION, ''),
      tail: [`说明：${EXPLANATION}`, SIGNATURES],
    };
    const { content } = layoutSheet(definition, its, frame, freeName(team, taken));
    return { kind: 'create-sheet', content };
  });
  return {
    sentences: writes.length === 0 ? [] : [`外业核实表${writes.length}张，每队一张。`],
    writes,
  };
}

const EXPLANATION =
  '现场结论填未改变、信息变化或与现状不符；信息变化或与现状不符的，须鉴定或评估，并填新等级和新鉴定日期。';
const SIGNATURES =
  '核实人（签字）：　　　　　　　　陪同人（签字）：　　　　　　　　日期：　　　　年　　月　　日';

function openRows(
  { result, tables }: VisitSetting,
  { rows }: VisitList,
  planned: PlannedSheets,
): readonly SheetRow[] {
  const after = applyWrites(tables, planned.plan.writes, '');
  const fresh = [...rows.values()].flatMap((row) => (row.fresh === undefined ? [] : [row.fresh]));
  const definition = defineSiteVisits(result.profile.vocabularies);
  const standing = readLedger(definition, fresh, after, standingState(after).state);
  return standing
    .filter(({ cell }) => isBlankValue(cell('visited-on')) && isBlankValue(cell('outcome')))
    .flatMap(({ fresh: row, cell }) => (row === undefined ? [] : [{ ...row, standing: cell }]))
    .sort((a, b) => dayOf(a) - dayOf(b));
}

function dayOf({ standing }: SheetRow): number {
  const date = standing('planned-on');
  return typeof date === 'object' && date?.kind === 'date' ? date.serial : Number.MAX_SAFE_INTEGER;
}

/** The team, or whoever answers for the visit, or nobody yet. */
function teamOf({ standing, setting }: SheetRow): string {
  const team = cellText(standing('team')).trim();
  const officer = cellText(standing('officer')).trim();
  if (team !== '') return team;
  return officer === setting.profile.roles.siteVisitOfficer || officer === '' ? '未安排' : officer;
}

function definitionFor(
  team: string,
  { result }: VisitSetting,
  { masked }: TeamSheetOptions,
): LedgerDefinition<SheetRow> {
  const list = defineSiteVisits(result.profile.vocabularies);
  const of = (widths: ReadonlyMap<string, number>): readonly LedgerColumn<HouseholdRow>[] =>
    list.columns.flatMap((column) => {
      const width = widths.get(column.id);
      return width === undefined ? [] : [{ ...column, width }];
    });
  return {
    ...list,
    id: 'site-visit-sheet',
    sheetName: '外业核实表',
    title: `外业现场核实表（${team}）`,
    columns: [
      ...whoColumns(masked),
      ...of(PRINTED).map(({ id, header, width, source, format }) =>
        filled<SheetRow>(id, header, width, source, printed(id), { format }),
      ),
      ...of(BY_HAND).map(({ id, header, width, source, format, oneOf }) =>
        clerks<SheetRow>(id, header, width, source, {
          format,
          ...(oneOf === undefined ? {} : { oneOf }),
        }),
      ),
    ],
    keyOf,
    villageOf: () => '',
    identities: householdIdentities,
    labelColumns: householdLabel,
    onePageAcross: true,
  };
}

function printed(id: string): (row: SheetRow) => PlannedValue {
  return ({ standing }) => plannedValueOf(standing(id));
}

function whoColumns(masked: boolean): readonly LedgerColumn<SheetRow>[] {
  const id = (row: SheetRow): PlannedValue => {
    const number = fromField('idNumber')(row);
    return masked && typeof number === 'string' ? maskNumbers(number) : number;
  };
  return [
    { ...serialColumn(), width: 5 },
    filled('village', '村（社区）', 9, 'gaoyan2024-3.4', fromField('village')),
    filled('group', '组', 6, 'proposal', fromField('group')),
    filled('household-code', '户编号', 15, 'proposal', fromField('householdCode')),
    filled('head-name', '户主姓名', 9, 'gaoyan2024-4.1.2', fromField('headName')),
    filled('id-number', '证件号码', 20, 'gaoyan2024-4', id),
    filled('phone', '联系电话', 12, 'proposal', fromField('phone')),
    filled('house-address', '现住房地址', 18, 'gaoyan2024-6.household', fromField('houseAddress')),
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
