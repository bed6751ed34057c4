import type { Source } from '../domain/profile';
import { renovationHeaders, renovationWorks, whoAndWhere } from './columns';

/** 2015年以来危房改造享受情况 (S1 五(四)一是), kept by the town: one row a household and project. */
export const renovationLedger: Source = {
  id: 'renovation-ledger',
  code: 'L2',
  label: '危房改造台账',
  system: '2015年以来危房改造享受情况',
  aliases: ['危改台账', '危房改造情况', '危房改造享受情况'],
  kind: 'local',
  grain: 'household',
  population: 'renovated',
  words: ['危房改造', '危改'],
  marks: ['危房改造资金', '是否危房改造户', '危房改造时间', '补助金额'],
  supplies: [...whoAndWhere, 'headCount', 'householdType', ...renovationWorks],
  coding: {},
  headers: {
    ...renovationHeaders,
    危房改造时间: 'renovationYear',
    实施年度: 'renovationYear',
    享受年度: 'renovationYear',
  },
};
