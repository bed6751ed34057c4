import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/domain/household';
import { fields } from '../../../src/domain/household';
import { xikou2020 } from '../../../src/policy/profiles/xikou2020';
import type { CaseCells } from './cases';
import { putCase } from './putCase';

/** About the list as a whole, not about the one household of each line. */
const ABOUT_THE_LIST = new Set(['household-count-differs']);

const label = (field: FieldId): string => fields[field].label;

const sound: CaseCells = {
  户主姓名: '张三',
  户主证件号码: '512221195005059069',
  原保障方式: '鉴定安全',
  住房保障方式: '鉴定安全',
  具体保障方式: '',
  改造项目: '',
  列入危改年度: '',
  竣工日期: '',
  鉴定等级: 'B级',
  鉴定日期: '2020-05-08',
  '鉴定机构/人员': '李某',
  '2020年5月鉴定等级': 'B级',
  标识牌等级: 'B级',
  明白卡等级: 'B级',
  标识牌是否悬挂: '是',
  标识牌填写是否规范: '是',
  标识牌结论是否准确: '是',
  标识牌是否与明白卡一致: '是',
  [label('dangerousHouse')]: '否',
  工作是否落实: '',
  是否已搬离危房: '',
  是否入住安全房屋: '',
  看: '√',
  听: '√',
  记: '√',
  拍: '√',
  传: '√',
  是否入户: '是',
  是否访谈本人: '是',
  核验日期: '2020-06-16',
  核验人: '王某',
  核验责任人: '赵某',
  排查组: '3',
  发现问题: '无',
  问题状态: '',
  上报日期: '',
  备注: '',
};
const renovated: CaseCells = {
  原保障方式: '改造安全',
  住房保障方式: '改造安全',
  改造项目: '危房改造',
  列入危改年度: 2018,
  竣工日期: '2018-11-20',
};
const guaranteed: CaseCells = {
  原保障方式: '保障安全',
  住房保障方式: '保障安全',
  具体保障方式: '子女赡养',
  工作是否落实: '是',
  是否已搬离危房: '是',
  是否入住安全房屋: '是',
};

describe('2020年核验的规则放在一起，每个问题只说一次', () => {
  it.each<[title: string, cells: CaseCells, found: readonly string[]]>([
    ['鉴定安全，样样齐全', {}, []],
    ['改造安全，样样齐全', renovated, []],
    ['保障安全，样样齐全', guaranteed, []],
    ['保障安全，旧房2016年D级', { ...guaranteed, 鉴定等级: 'D级', 鉴定日期: '2016' }, []],
    ['保障安全，三问未答', { ...guaranteed, 工作是否落实: '' }, ['guarantee-answers-missing']],
    ['保障安全，未搬离', { ...guaranteed, 是否已搬离危房: '否' }, ['guarantee-not-fulfilled']],
    ['保障安全，没有写方式', { ...guaranteed, 具体保障方式: '' }, ['guarantee-way-missing']],
    [
      '2014年改造',
      { ...renovated, 列入危改年度: 2014, 竣工日期: '' },
      ['renovated-before-boundary'],
    ],
    ['没有改造时间', { ...renovated, 列入危改年度: '', 竣工日期: '' }, ['renovation-year-missing']],
    ['没有改造项目', { ...renovated, 改造项目: '' }, ['renovation-project-missing']],
    ['鉴定安全，2016年改造', { 列入危改年度: 2016 }, ['renovated-since-boundary']],
    [
      '改造年度跨年',
      { ...renovated, 列入危改年度: '2014-2015', 竣工日期: '' },
      ['cell-unreadable'],
    ],
    ['方式变了没有说明', { ...renovated, 原保障方式: '鉴定安全' }, ['guarantee-method-changed']],
    ['已变为危房', { [label('dangerousHouse')]: '是' }, ['house-became-dangerous']],
    ['方式未填', { 住房保障方式: '' }, ['guarantee-method-missing']],
    ['等级写三级', { 鉴定等级: '三级', '2020年5月鉴定等级': 'B级' }, ['grade-unclear']],
    ['没有鉴定人', { '鉴定机构/人员': '' }, ['appraiser-missing']],
    ['标识牌错', { 标识牌等级: 'A级' }, ['plate-differs-from-appraisal']],
    ['明白卡错', { 明白卡等级: 'A级', 标识牌是否与明白卡一致: '否' }, ['card-differs']],
    ['没有拍照就上传', { 拍: '' }, ['uploaded-before-done']],
    ['没有传', { 传: '' }, ['steps-incomplete']],
    ['备注写疑似', { 备注: '疑似地基下沉' }, ['suspected-problem']],
    ['问题状态疑似', { 问题状态: '疑似', 发现问题: '疑似后墙开裂' }, ['suspected-problem']],
    [
      '属实没有上报',
      { 问题状态: '属实', 核实人: '李某', 核实日期: '2020-06-17', 发现问题: '后墙开裂' },
      ['problem-without-report-date'],
    ],
    [
      '属实没有写明是谁核实的',
      { 问题状态: '属实', 上报日期: '2020-06-17', 发现问题: '后墙开裂' },
      ['problem-not-answered-for'],
    ],
  ])('%s', (_, cells, found) => {
    const ruleCase = { title: '', day: '2020-06-18', cells: { ...sound, ...cells } };
    const outcome = putCase(xikou2020.rules, ruleCase, {}, xikou2020);
    const about = outcome.findings.map(({ rule }) => rule).filter((id) => !ABOUT_THE_LIST.has(id));
    expect(about).toEqual(found);
  });
});
