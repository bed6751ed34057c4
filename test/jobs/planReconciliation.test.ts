import { describe, expect, it } from 'vitest';
import { type Rows, ResultBook } from './comparisonRuns';

const ID = [
  '512229196001019014',
  '512229196101019011',
  '512229196201019019',
  '512229196807209028',
] as const;
const HEADER = ['户编号', '户主姓名', '证件号码', '村', '组', '住房保障方式', '鉴定等级'];

/** A list of the four households; a grade each, `-` for a household that is not there. */
function list(grades: string): Rows {
  const rows = Array.from(grades, (grade, at) => {
    const who = [`50022910820${at + 1}`, `测试${'甲乙丙丁'[at] ?? ''}`, ID[at] ?? ''];
    return grade === '-' ? undefined : [...who, '红军村', '3组', '鉴定安全', `${grade}级`];
  });
  return [HEADER, ...rows.filter((row) => row !== undefined)];
}

const APP = '核验APP导出';
const POOR = '国家扶贫系统';
const pair = (app: string, poor: string) => ({ [APP]: list(app), [POOR]: list(poor) });

describe('差异清单', () => {
  it('lists what differs with both values, both cells and how it was matched', () => {
    const book = new ResultBook().run(pair('AAAA', 'AB-A'), '2020-06-12', { person: '张某' });
    expect(book.rows('差异清单')).toMatchObject([
      {
        ...{ 序号: '1', 比对批次: '2020-06-12', 比对人: '张某', 比对类型: '账账' },
        ...{ 甲系统: '核验APP', 乙系统: '国家扶贫系统', 村: '红军村', 户编号: '500229108202' },
        ...{ 户主姓名: '测试乙', 证件号码: ID[1], 匹配方式: '证件号码', 差异类型: '字段不一致' },
        ...{ 字段: '鉴定等级', '甲值（原文）': 'A级', '乙值（原文）': 'B级', 判定: '差异' },
        ...{ 状态: '未处理', '来源（甲）': '《核验APP导出.xlsx》Sheet1!G3' },
      },
      { 差异类型: '仅甲有', 字段: '整户', '甲值（原文）': '红军村 3组 测试丙', 状态: '未处理' },
    ]);
  });
});
