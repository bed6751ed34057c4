import type { SheetRole, SkipReason } from './sheetReading';

/** What a sheet is, as the clerk reads it. */
export const roleLabels: Readonly<Record<SheetRole, string>> = {
  'household-list': '住户表（一户一行）',
  'person-list': '人员表（一人一行，已归并成户）',
  'rectification-ledger': '整改台账',
  'site-visit-list': '现场核实清单（核验表）',
  source: '其他系统导出',
  generated: '本工具生成的表',
  'not-recognised': '未参与检查',
};

/** Why a row is no household, as the clerk reads it. */
export const skipLabels: Readonly<Record<SkipReason, string>> = {
  title: '标题',
  caption: '填报信息',
  header: '表头',
  'column-numbers': '列号',
  units: '单位',
  'village-separator': '村组分隔',
  subtotal: '小计合计',
  note: '表尾说明',
  empty: '空行',
  unrecognised: '认不出',
};
