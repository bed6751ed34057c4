import type { Profile } from '../../domain/profile';
import type { RollUp } from '../../domain/tally/rollUp';
import { emptyTally, addTally } from '../../domain/tally/tally';
import { clerks, filled, serialColumn } from '../columns';
import { type GeneratedSheet, generatedSheet } from '../generatedSheet';
import { countColumns, type CountedRow } from './countColumns';

interface PlaceRow extends CountedRow {
  readonly town: string;
  readonly village: string;
  readonly isTotal?: true;
}

const TOTAL = '合计';
const TOWN_WIDTH = 14;

const townColumn = filled('town', '乡镇', TOWN_WIDTH, 'proposal', ({ town }: PlaceRow) => town);
const remarkColumn = clerks<PlaceRow>('remark', '备注', 16, 'proposal');

/** 县汇总（按乡镇）: a row a town, and the sum of all. */
export function townSheet(profile: Profile): GeneratedSheet<RollUp> {
  return generatedSheet<RollUp, PlaceRow>({
    define: () => ({
      ...{ id: 'rollup-towns', sheetName: '县汇总（按乡镇）', title: '县汇总（按乡镇）' },
      ...{ clause: 'proposal', onePageAcross: true, frozenColumns: 2 },
      keyOf: ({ town }) => town,
      villageOf: () => '',
      identities: [{ columns: ['town'] }],
      labelColumns: ['town'],
      isLast: ({ isTotal }) => isTotal === true,
      columns: [serialColumn(), townColumn, ...countColumns(profile), remarkColumn],
    }),
    rowsOf: ({ towns, all }) => [
      ...towns.map(({ town, tally }) => ({ town, village: '', tally })),
      { town: TOTAL, village: '', tally: all, isTotal: true },
    ],
    explanation:
      '各乡镇是逐个文件检查后相加的数，与单独检查每个文件的结果相同。错、警、提包括不属于任何一户的问题（如未认出的列）。',
  });
}

/** 县汇总（按村）: a row a village, and the sum of all. */
export function villageSheet(profile: Profile): GeneratedSheet<RollUp> {
  return generatedSheet<RollUp, PlaceRow>({
    define: () => ({
      ...{ id: 'rollup-villages', sheetName: '县汇总（按村）', title: '县汇总（按村）' },
      ...{ clause: 'proposal', onePageAcross: true, frozenColumns: 3 },
      keyOf: ({ town, village }) => `${town}|${village}`,
      villageOf: () => '',
      identities: [{ columns: ['town', 'village'] }],
      labelColumns: ['town', 'village'],
      isLast: ({ isTotal }) => isTotal === true,
      columns: [
        serialColumn(),
        townColumn,
        filled('village', '村（社区）', TOWN_WIDTH, 'proposal', ({ village }) => village),
        ...countColumns(profile),
        remarkColumn,
      ],
    }),
    rowsOf: villageRows,
    explanation:
      '各村只计住户和住户的问题；不属于任何一户的问题（如未认出的列）计入按乡镇的汇总。同名的村按乡镇分开。',
  });
}

function villageRows({ villages }: RollUp): readonly PlaceRow[] {
  const total = emptyTally();
  for (const { tally } of villages) addTally(total, tally);
  return [
    ...villages.map(({ town, village, tally }) => ({ town, village, tally })),
    { town: TOTAL, village: TOTAL, tally: total, isTotal: true },
  ];
}
