import { dateCases } from './dates';
import type { DirtyCase } from './dirtyCase';
import { gradeCases } from './grades';
import { amountCases, housingCases } from './house';
import { certificateCases, nameCases, placeCases } from './people';
import { yesNoCases } from './yesNo';

/** One table of the brief: how clerks write a thing, and what a careful person reads. */
export interface DirtyTable {
  readonly title: string;
  readonly section: string;
  readonly cases: readonly DirtyCase[];
}

/** Every line of the brief's §5.2–§5.9; written from the brief, not from the readers. */
export const dirtyTables: readonly DirtyTable[] = [
  { title: '证件号码', section: '5.2', cases: certificateCases },
  { title: '姓名', section: '5.3', cases: nameCases },
  { title: '日期', section: '5.4', cases: dateCases },
  { title: '等级', section: '5.5', cases: gradeCases },
  { title: '是否', section: '5.6', cases: yesNoCases },
  { title: '村组', section: '5.7', cases: placeCases },
  { title: '数量', section: '5.8', cases: amountCases },
  { title: '住房与结构', section: '5.9', cases: housingCases },
];
