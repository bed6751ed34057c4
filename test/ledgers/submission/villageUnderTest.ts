import type { CellValue } from '../../../src/domain/cell';
import { cellText } from '../../../src/domain/cell';
import type { Exemption } from '../../../src/domain/check';
import type { Profile } from '../../../src/domain/profile';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { Preflight } from '../../../src/ledgers/submission/preflight';
import type { IdFormat } from '../../../src/ledgers/submission/idFormat';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { type PlannedSubmission, planSubmissionOver } from '../../../src/jobs/submitWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';

/** Cells by header; what is left out is blank. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A household of its own rural house, appraised B in 2022, with nothing wrong. */
export function fine(who: number, changes: Cells = {}): Cells {
  return {
    村: '红军村',
    组: '1组',
    户编号: `500229108201000${who}`,
    户主姓名: `测试${'甲乙丙丁戊己庚'[who]!}`,
    证件号码: validId(who),
    家庭人口: '3',
    联系电话: `1990000000${who}`,
    户类型: '脱贫户',
    户籍状态: '正常',
    现住房情况: '自有农村住房',
    房屋地址: `红军村1组${who}号`,
    建筑年代: '2005',
    建筑层数: '2',
    结构类型: '砖混结构',
    建筑面积: '120',
    鉴定等级: 'B级',
    鉴定日期: '2022-05-06',
    鉴定机构: '测试鉴定公司',
    现状照片: `IMG${who}`,
    ...changes,
  };
}

/** Synthetic numbers with sequence 901–, as the samples have them. */
function validId(who: number): string {
  const body = `51222919700101${901 + who * 2}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11]!;
}

export function sheet(name: string, rows: readonly Cells[]): RawTable {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return tableOf(name, [headers, ...rows.map((row) => headers.map((each) => row[each] ?? null))], {
    workbook: `${name}.xlsx`,
  });
}

export interface Town {
  readonly sources?: Readonly<Record<string, readonly Cells[]>>;
  readonly profile?: Partial<Profile>;
  readonly exemptions?: readonly Exemption[];
  readonly standing?: readonly RawTable[];
  readonly day?: string;
  readonly idFormat?: IdFormat;
  /** Rows of the list that are struck through, from 0 with the header. */
  readonly struckRows?: readonly number[];
}

/** The submission of a list, the whole way from its cells. Sources are sheets by the id of their system. */
export function submitted(list: readonly Cells[], town: Town = {}): PlannedSubmission {
  const sources = Object.entries(town.sources ?? {});
  const profile: Profile = {
    ...gaoyan2024,
    parameters: {
      ...gaoyan2024.parameters,
      expectedHouseholds: {
        ...gaoyan2024.parameters.expectedHouseholds,
        values: gaoyan2024.parameters.expectedHouseholds.values.map((each) => ({
          ...each,
          value: undefined,
        })),
      },
    },
    declaredSheets: Object.fromEntries(sources.map(([id]) => [id, id])),
    ...town.profile,
  };
  const own = { ...sheet('住户表', list), struckRows: new Set(town.struckRows ?? []) };
  const tables = [own, ...sources.map(([id, rows]) => sheet(id, rows))];
  const result = checkTables(tables, {
    profile,
    day: town.day ?? '2024-10-08',
    ...(town.exemptions === undefined ? {} : { exemptions: town.exemptions }),
  });
  return planSubmissionOver(result, town.standing ?? [], town.idFormat);
}

export function preflightsOf({ input }: PlannedSubmission): readonly Preflight[] {
  return input.rows.map(({ preflight }) => preflight);
}

/** A sheet that the plan creates, as records by header; undefined when it creates none. */
export function createdSheet(
  { plan }: PlannedSubmission,
  name: string,
): readonly Readonly<Record<string, string>>[] | undefined {
  for (const write of plan.writes) {
    if (write.kind !== 'create-sheet' || write.content.name !== name) continue;
    const { rows } = write.content;
    const headers = rows.find(({ look }) => look === 'header')!.cells.map(text);
    return rows
      .filter(({ look }) => look === 'data')
      .map(({ cells }) => Object.fromEntries(cells.map((cell, at) => [headers[at]!, text(cell)])));
  }
  return undefined;
}

const text = (value: unknown): string => cellText(value as CellValue);
