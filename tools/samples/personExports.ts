import type { CellArea } from '../../src/domain/rawTable';
import { plainSheet, type Sample, type SampleCell, type SampleSheet } from './sampleBook';
import { type SampleHousehold, type SamplePerson, sampleTownship, TOWN } from './township';

/** Two rows stand above the header, as in the national exports (brief H4). */
const TITLES = ['（乡村建设）户信息', '数据日期：2024-09-05'];

const EXPORT_HEADER = [
  '序号',
  '县(市、区、旗)',
  '乡(镇)',
  '行政村',
  '自然村',
  '户编号',
  '人编号',
  '姓名',
  '证件类型',
  '证件号码',
  '人数',
  '与户主关系',
  '民族',
  '文化程度',
  '健康状况',
  '劳动技能',
  '是否危房户',
  '住房面积',
  '户联系电话',
  '户类型',
  '监测对象类别',
  '户主姓名',
  '户主证件号码',
];

/** Position of the household whose head is missing, and of the one with two, in the sample township. */
const WITHOUT_HEAD = 8;
const TWO_HEADS = 20;
const EXPORTED = 30;

/** National export: a row a person, everything text, the household's values on every row (brief H2, H3). */
export function personExportSample(): Sample {
  const rows: SampleCell[][] = [];
  for (const [index, household] of sampleTownship().slice(0, EXPORTED).entries()) {
    const members = withFaults(household.members, index);
    for (const [memberIndex, member] of members.entries()) {
      rows.push(exportRow(household, member, memberIndex, rows.length + 1));
    }
  }
  return {
    file: '户信息导出.xlsx',
    shows: [
      '全国防返贫监测系统样式的导出表：表头在第 3 行，一人一行，全部为文本。',
      `共 ${EXPORTED} 户，其中一户没有户主，一户有两个户主。`,
    ],
    content: { sheets: [plainSheet('户信息', EXPORT_HEADER, rows, TITLES)] },
  };
}

function withFaults(members: readonly SamplePerson[], index: number): readonly SamplePerson[] {
  if (index === WITHOUT_HEAD) return members.map((one) => renamed(one, '户主', '之子'));
  return index === TWO_HEADS ? members.map((one) => renamed(one, '配偶', '户主')) : members;
}

function renamed(person: SamplePerson, from: string, to: string): SamplePerson {
  return person.relation === from ? { ...person, relation: to } : person;
}

function exportRow(
  household: SampleHousehold,
  member: SamplePerson,
  memberIndex: number,
  number: number,
): SampleCell[] {
  const head = household.members[0];
  return [
    String(number),
    '城口县',
    TOWN,
    household.village,
    household.group,
    household.code,
    `${household.code}${String(memberIndex + 1).padStart(2, '0')}`,
    member.name,
    '居民身份证',
    member.idNumber,
    String(household.members.length),
    member.relation,
    '汉族',
    '小学',
    '健康',
    '普通劳动力',
    '否',
    String(household.area),
    household.phone,
    household.householdType,
    household.monitoringType,
    head?.name ?? '',
    head?.idNumber ?? '',
  ];
}

const FOLDED_HEADER = [
  '序号',
  '户编号',
  '村',
  '组',
  '家庭人口',
  '姓名',
  '身份证号',
  '与户主关系',
  '鉴定等级',
  '鉴定时间',
  '备注',
];
/** Columns that hold values of the household, not of the person. */
const HOUSEHOLD_COLUMNS = [0, 1, 2, 3, 4, 8, 9];
const FOLDED = 10;
/** After this household comes a person whose row was inserted outside the merge. */
const LOOSE_AFTER = 3;
const LOOSE_PERSON = { name: '罗补录', idNumber: '511228199401029031', relation: '之女' };

function foldedRow(household: SampleHousehold, index: number, number: number): SampleCell[] {
  const member = household.members[index];
  const first = index === 0;
  const own = (value: SampleCell): SampleCell => (first ? value : null);
  return [
    own(number),
    own(household.code),
    own(household.village),
    own(household.group),
    own(household.members.length),
    member?.name ?? null,
    member?.idNumber ?? null,
    member?.relation ?? null,
    own(household.grade),
    own(String(household.appraised.year)),
    null,
  ];
}

function looseRow(): SampleCell[] {
  const { name, idNumber, relation } = LOOSE_PERSON;
  return [null, null, null, null, null, name, idNumber, relation, null, null, '补录'];
}

/** Values of the household merged over the rows of its members (brief L9 b, hard case 17). */
export function mergedHouseholdsSample(): Sample {
  const { rows, merges } = foldedRows(true);
  const sheet = plainSheet('人户合表', FOLDED_HEADER, rows, ['家庭成员及住房情况表']);
  return {
    file: '户信息_合并单元格.xlsx',
    shows: [
      `户一级的内容在成员行上合并单元格，共 ${FOLDED} 户。`,
      '有一人的行插在合并区之外，不得悄悄算作上一户的成员，应当提示。',
    ],
    content: { sheets: [shiftedMerges(sheet, merges)] },
  };
}

/** Values of the household only on its first row (brief L9 c). */
export function firstRowOnlySample(): Sample {
  const { rows } = foldedRows(false);
  return {
    file: '户信息_仅首行.xlsx',
    shows: [`户一级的内容只写在每户第一行，以下成员行留空，共 ${FOLDED} 户。`],
    content: {
      sheets: [plainSheet('人户合表', FOLDED_HEADER, rows, ['家庭成员及住房情况表'])],
    },
  };
}

function foldedRows(withLooseRow: boolean): { rows: SampleCell[][]; merges: CellArea[] } {
  const rows: SampleCell[][] = [];
  const merges: CellArea[] = [];
  for (const [position, household] of sampleTownship().slice(0, FOLDED).entries()) {
    const top = rows.length;
    household.members.forEach((_, index) => rows.push(foldedRow(household, index, position + 1)));
    const bottom = rows.length - 1;
    if (bottom > top) {
      merges.push(...HOUSEHOLD_COLUMNS.map((column) => ({ top, left: column, bottom, right: column })));
    }
    if (withLooseRow && position === LOOSE_AFTER) rows.push(looseRow());
  }
  return { rows, merges };
}

/** Adds merges given in data rows to a sheet that has titles and a header above them. */
function shiftedMerges(sheet: SampleSheet, merges: readonly CellArea[]): SampleSheet {
  const shifted = merges.map((area) => ({
    ...area,
    top: area.top + sheet.frozenRows,
    bottom: area.bottom + sheet.frozenRows,
  }));
  return { ...sheet, merges: [...sheet.merges, ...shifted] };
}
