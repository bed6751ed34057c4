import { columnLetters } from '../../../src/domain/address';
import type { CellArea } from '../../../src/domain/rawTable';
import { mergedAcross, row, type SampleCell, type SampleRow, type SampleSheet } from '../sampleBook';
import { VILLAGES } from '../township';
import { columnIndex, lookBackColumns } from './columns';
import type { LookBackRow } from './rows';

const WIDTH = lookBackColumns.length;
/** Rows above the first village: title, caption, two header rows, column numbers. */
const TOP_ROWS = 5;
const ORDINALS = ['一', '二', '三', '四', '五'];
/** The separator of this village says one household more than follow. */
const WRONG_COUNT_IN = '双河村';

const NOTES = [
  '备注：1.本表由各村（社区）资料员录入，驻村工作队核实后报镇村镇建设服务中心。',
  '说明：2.鉴定日期以鉴定报告出具日期为准；没有鉴定报告的填“未鉴定”。',
  '审核人：                    填表人：                    联系电话：',
];

/** The township's sheet: title to notes, with all that stands between the households. */
export function lookBackSheet(rows: readonly LookBackRow[]): SampleSheet {
  const body: SampleRow[] = [...topRows()];
  const merges: CellArea[] = [mergedAcross(0, WIDTH), mergedAcross(1, WIDTH), ...headerMerges()];
  for (const [index, village] of VILLAGES.entries()) {
    const own = rows.filter((one) => one.household.village === village.name);
    if (own.length === 0) continue;
    const announced = own.length + (village.name === WRONG_COUNT_IN ? 1 : 0);
    merges.push(mergedAcross(body.length, WIDTH));
    body.push(row('separator', [`${ORDINALS[index] ?? ''}、${village.name}（${announced}户）`]));
    const firstRow = body.length;
    own.forEach((one, number) => body.push(householdRow(one, number + 1, body.length)));
    body.push(subtotalRow(own, firstRow, body.length));
  }
  body.push(totalRow(rows));
  for (const note of NOTES) {
    merges.push(mergedAcross(body.length, WIDTH));
    body.push(row('note', [note]));
  }
  return {
    name: '回头看台账',
    widths: lookBackColumns.map((column) => column.width),
    rows: body,
    merges,
    frozenRows: TOP_ROWS,
  };
}

function topRows(): SampleRow[] {
  return [
    row('title', ['高燕镇脱贫户住房安全保障“回头看”工作台账']),
    row('caption', [
      '填报单位：高燕镇人民政府（示例）    填报人：子资料员    审核人：          填报时间：2024年10月12日    单位：户、人、㎡',
    ]),
    row('header', lookBackColumns.map((column) => column.group)),
    row('header', lookBackColumns.map((column) => column.header)),
    row('numbers', lookBackColumns.map((_, index) => index + 1)),
  ];
}

/** Group headings span their columns; a column that is its own group spans both rows. */
function headerMerges(): CellArea[] {
  const merges: CellArea[] = [];
  for (let left = 0; left < WIDTH; ) {
    const group = lookBackColumns[left]?.group;
    let right = left;
    while (lookBackColumns[right + 1]?.group === group) right++;
    const bottom = lookBackColumns[left]?.header === group ? 3 : 2;
    merges.push({ top: 2, left, bottom, right });
    left = right + 1;
  }
  return merges;
}

function householdRow(one: LookBackRow, number: number, rowIndex: number): SampleRow {
  const { seeded } = one;
  const cells = lookBackColumns.map((column): SampleCell => {
    if (column.id === 'number') return number;
    const value = one.cells[column.id] ?? null;
    if (seeded?.formula?.column !== column.id) return value;
    const formula = seeded.formula.formula.replace('{row}', String(rowIndex + 1));
    return { kind: 'formula', formula, result: value };
  });
  return {
    look: 'data',
    cells,
    ...(seeded?.hidden && { hidden: true }),
    ...(seeded?.struck && { struck: true }),
    ...(seeded?.comment && {
      comments: { [columnIndex(seeded.comment.column)]: seeded.comment.text },
    }),
  };
}

/** `nextRow` is the row below the last household, counted from 0: the last one as Excel counts. */
function subtotalRow(own: readonly LookBackRow[], firstRow: number, nextRow: number): SampleRow {
  const letters = columnLetters(columnIndex('headCount'));
  const formula = `SUM(${letters}${firstRow + 1}:${letters}${nextRow})`;
  return countsRow('小计', own.length, { kind: 'formula', formula, result: peopleIn(own) });
}

function totalRow(rows: readonly LookBackRow[]): SampleRow {
  return countsRow('合计', rows.length, peopleIn(rows));
}

function countsRow(label: string, households: number, people: SampleCell): SampleRow {
  const cells = new Array<SampleCell>(WIDTH).fill(null);
  cells[columnIndex('village')] = label;
  cells[columnIndex('head')] = `${households}户`;
  cells[columnIndex('headCount')] = people;
  return row('subtotal', cells);
}

function peopleIn(rows: readonly LookBackRow[]): number {
  return rows.reduce((sum, one) => sum + Number(one.cells.headCount ?? 0), 0);
}
