import { blank, declaredAs, type DirtyCase, read, unclear } from './dirtyCase';

const FIELD = 'geologicalThreat';
const YES = ['是', '有', '√', '✓', '✔', '☑', '■', 'Y', 'y', 'yes', 'T', 'TRUE', true];
const YES_DONE = ['对', '已', '已挂', '挂牌', '☑是 □否'];
const NO = ['否', '无', '×', '✗', '☒', '□', '☐', 'N', 'n', 'no', 'F', 'FALSE', false];
const NO_YET = ['未', '没有', '不', '□是 ☑否'];

/** Brief §5.6. */
export const yesNoCases: readonly DirtyCase[] = [
  ...read(FIELD, 'yes', [...YES, ...YES_DONE]),
  ...read(FIELD, 'no', [...NO, ...NO_YET]),
  ...unclear(FIELD, ['1', '0', 1, 0, '√×', '是/否', '是□否□']),
  ...blank(FIELD, [null, '']),
  ...read(FIELD, 'unknown', ['不清楚', '不详', '/', '—']),
  ...unclear(FIELD, ['部分', '基本', '正在办理', '有，未办证']),
  ...declaredAs('灾普', [...read(FIELD, 'yes', [1]), ...read(FIELD, 'no', [0])]),
  ...declaredAs('浙江农房', [...read(FIELD, 'yes', [0]), ...read(FIELD, 'no', [1])]),
];
