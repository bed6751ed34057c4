import type { ModelRefusal, RefusalReason } from '../model/refusal';
import type { DisplayLanguage } from './texts';

const chinese: Readonly<Record<RefusalReason, string>> = {
  'out-of-bounds': '超出了工作表的范围，没有改动。',
  'wrong-size': '要写入的内容与所选区域大小不同，没有改动。',
  'too-long': '一个单元格最多 32767 个字，没有写入。',
  'name-taken': '已有同名的工作表，请换一个名字。',
  'name-invalid': '工作表名称不能为空，不能超过 31 个字，也不能含有 : \\ / ? * [ ]，请换一个名字。',
  'not-found': '找不到要改动的工作表，它可能已被删除。',
  protected: '这张工作表受保护，不能改动。请先撤销工作表保护。',
  'read-only': '工作簿是只读的，不能改动。',
  'last-visible-sheet': '工作簿里至少要有一张看得见的工作表。',
  'part-of-array': '这是公式结果的一部分，不能单独改动。请改公式所在的单元格。',
  'not-offered': '试用台不支持这个操作，表格已恢复原样。在 Excel 里可以照常使用。',
  overlap: '所选区域与已合并的单元格交叉，没有改动。',
};

const english: Readonly<Record<RefusalReason, string>> = {
  'out-of-bounds': 'That is outside the sheet; nothing was changed.',
  'wrong-size': 'The contents do not have the size of the selection; nothing was changed.',
  'too-long': 'A cell holds at most 32,767 characters; nothing was written.',
  'name-taken': 'There is a sheet of that name; choose another.',
  'name-invalid': 'A sheet name has 1 to 31 characters and none of : \\ / ? * [ ]; choose another.',
  'not-found': 'The sheet is not there any more.',
  protected: 'This sheet is protected. Take the protection off first.',
  'read-only': 'The workbook is read-only.',
  'last-visible-sheet': 'A workbook needs at least one visible sheet.',
  'part-of-array': 'This is part of the result of a formula. Change the cell with the formula.',
  'not-offered': 'The workbench does not offer that; the sheet is as it was. Excel does it.',
  overlap: 'The selection cuts through merged cells; nothing was changed.',
};

/** Why Excel would not do what the person tried, in words. */
export function refusalText({ reason }: ModelRefusal, language: DisplayLanguage): string {
  return (language === 'en-US' ? english : chinese)[reason];
}
