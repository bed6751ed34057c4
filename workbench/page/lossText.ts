import type { Loss } from '../files/losses';
import type { DisplayLanguage } from './texts';

const words: Readonly<Record<Loss, Readonly<Record<DisplayLanguage, string>>>> = {
  charts: { 'zh-CN': '图表', 'en-US': 'charts' },
  pictures: { 'zh-CN': '图片和形状', 'en-US': 'pictures and shapes' },
  'pivot-tables': { 'zh-CN': '数据透视表', 'en-US': 'pivot tables' },
  macros: { 'zh-CN': '宏', 'en-US': 'macros' },
  'comment-threads': { 'zh-CN': '批注的回复', 'en-US': 'comment threads' },
  'external-links': { 'zh-CN': '指向其他工作簿的链接', 'en-US': 'links to other workbooks' },
  slicers: { 'zh-CN': '切片器', 'en-US': 'slicers' },
  tables: { 'zh-CN': '“表格”样式', 'en-US': 'tables' },
  controls: { 'zh-CN': '控件', 'en-US': 'controls' },
  'rich-text': { 'zh-CN': '单元格内的多种字体', 'en-US': 'mixed fonts in cells' },
};

/** What will be lost on saving, in words. */
export function lossText(losses: readonly Loss[], language: DisplayLanguage): readonly string[] {
  return losses.map((loss) => words[loss][language]);
}
