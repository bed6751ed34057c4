import { describe } from 'vitest';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

const YES = [
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  '■',
  'Y',
  'y',
  'yes',
  'T',
  'TRUE',
  '对',
  '已',
  '已挂',
  '挂牌',
];
const NO = ['否', '无', '×', '✗', '☒', '□', '☐', 'N', 'n', 'no', 'F', 'FALSE', '未', '没有', '不'];

describe('是 / 否 (brief §5.6)', () => {
  itReads('conditionChanged', [
    ...YES.map((text) => [text, reads('yes')] as const),
    [' 是 ', reads('yes')],
    [true, reads('yes')],
    ...NO.map((text) => [text, reads('no')] as const),
    [false, reads('no')],
    ...['不清楚', '不详', '/', '—'].map((text) => [text, reads('unknown')] as const),
    ['', saysNone],
    ['\u3000', saysNone],
    [null, saysNone],
    ['R', asks(/Wingdings/, 'yes')],
    ['P', asks(/Wingdings/, 'yes')],
    ['£', asks(/Wingdings/, 'no')],
    ['1', asks(/编码相反/, 'yes', 'no')],
    ['0', asks(/编码相反/, 'yes', 'no')],
    [1, asks(/编码相反/, 'yes', 'no')],
    [0, asks(/编码相反/, 'yes', 'no')],
    ['√×', asks(/没有作出选择/, 'yes', 'no')],
    ['是/否', asks(/没有作出选择/, 'yes', 'no')],
    ['是□否□', asks(/没有勾选/, 'yes', 'no')],
    ['☑是☑否', asks(/不止一项/, 'yes', 'no')],
    ['☑是□否', reads('yes')],
    ['是□ 否☑', reads('no')],
    ['部分', asks(/不是明确/)],
    ['基本', asks(/不是明确/)],
    ['正在办理', asks(/不是明确/)],
    ['有，未办证', asks(/不是明确/)],
    ['待定', asks(/不是“是”或“否”/)],
    ['x', asks(/不是“是”或“否”/)],
  ]);
});

describe('a declared coding decides 1 and 0 (brief fact 6)', () => {
  const census = { ...context, coding: { yesNo: { 1: 'yes', 0: 'no' } as const } };
  const other = { ...context, coding: { yesNo: { 0: 'yes', 1: 'no' } as const } };
  itReads(
    'extended',
    [
      ['1', readsNoting('yes', /编码/)],
      [0, readsNoting('no', /编码/)],
      ['是', reads('yes')],
    ],
    census,
  );
  itReads(
    'extended',
    [
      ['1', readsNoting('no', /编码/)],
      [0, readsNoting('yes', /编码/)],
    ],
    other,
  );
});

describe('words that answer the question of the column', () => {
  itReads('conditionChanged', [
    ['无变化', reads('no')],
    ['有变化', reads('yes')],
  ]);
  itReads('movedOut', [
    ['已搬离', reads('yes')],
    ['未搬离', reads('no')],
  ]);
  itReads('closed', [
    ['已销号', reads('yes')],
    ['未销号', reads('no')],
  ]);
  itReads('businessUse', [
    ['非用作经营用房', reads('no')],
    ['用作经营用房', reads('yes')],
  ]);
  itReads('livedIn', [
    ['空置', reads('no')],
    ['无变化', asks(/不是“是”或“否”/)],
  ]);
});
