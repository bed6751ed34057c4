import type { CellValue } from '../../src/domain/cell';
import type { CheckResult } from '../../src/domain/check';
import { fieldValue, type FieldId, readingOf } from '../../src/domain/household';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import { checkTables } from '../../src/jobs/checkWorkbooks';
import { messagesOf } from '../../src/jobs/messagesOf';
import { defaultProfile } from '../../src/policy/profiles';
import type { Profile } from '../../src/domain/profile';

/** Cells of one household by header. */
export type Row = Readonly<Record<string, CellValue>>;

/** A house nothing is wrong with, in a sheet that has every important column. */
const SOUND: Row = {
  村: '红军村',
  组: '3组',
  户编号: '10002100001',
  户主姓名: '张三',
  身份证号: '500229199903159016',
  现住房情况: '自有农村住房',
  房屋地址: '红军村3组12号',
  图斑编号: '500229000000000101',
  建筑年代: '1998年',
  层数: 2,
  结构类型: '砖混结构',
  建筑面积: 120,
  鉴定等级: 'B级',
  鉴定日期: '2021-05-06',
  鉴定机构: '某某鉴定有限公司',
  现状照片: '101.jpg',
};

const IDS = [
  '500229199903159016',
  '512229196807209028',
  '511228199401029031',
  '500101200506309053',
  '512221195005059069',
  '512201198512129074',
  '511201199509099082',
  '500229200002299092',
];
const NAMES = ['张三', '李四', '王五', '赵六', '陈七', '周八', '吴九', '郑十'];

/** Sound households that differ only in what is told; codes, names and numbers are made different. */
export function households(...told: readonly Row[]): readonly Row[] {
  return told.map((row, index) => ({
    ...SOUND,
    户编号: `1000210000${index + 1}`,
    户主姓名: NAMES[index] ?? '张三',
    身份证号: IDS[index] ?? null,
    图斑编号: `50022900000000010${index + 1}`,
    ...row,
  }));
}

/** One sheet with a title, a header of all columns the rows have, and the rows. */
export function sheet(
  rows: readonly Row[],
  name = '台账',
  details: Partial<RawTable> = {},
): RawTable {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return tableOf(
    name,
    [
      ['高燕镇脱贫户住房安全“回头看”工作台账'],
      header,
      ...rows.map((row) => header.map((column) => row[column] ?? null)),
    ],
    { workbook: '台账.xlsx', ...details },
  );
}

export function check(tables: readonly RawTable[], profile: Partial<Profile> = {}): CheckResult {
  return checkTables(tables, { profile: { ...defaultProfile, ...profile }, day: '2024-10-08' });
}

/** Checks one sheet of one row of households. */
export function checkRows(...told: readonly Row[]): CheckResult {
  return check([sheet(households(...told))]);
}

/** Result, triggers and place in the C/D list, household by household. */
export function judgements(result: CheckResult): readonly string[] {
  return result.judgements.map(({ result: judgement, triggers, inCDList }) =>
    [
      judgement,
      ...triggers.map(({ id }) => id),
      ...(inCDList === false ? [] : [`C/D:${String(inCDList)}`]),
    ].join(' '),
  );
}

/** Ids of the rules that found something, without the count of households every small table misses. */
export function rulesBroken(result: CheckResult): readonly string[] {
  return [...new Set(result.findings.map(({ rule }) => rule))].filter(
    (rule) => rule !== 'household-count-differs',
  );
}

export function messages(result: CheckResult, rule: string): readonly string[] {
  return result.findings.filter((finding) => finding.rule === rule).map(messagesOf(result));
}

/** What a field was read as in each household. */
export function values(result: CheckResult, field: FieldId): readonly unknown[] {
  return result.households.map(
    (household) => fieldValue(household, field) ?? readingOf(household, field).state,
  );
}
