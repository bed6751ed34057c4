import { blank, declaredAs, type DirtyCase, noted, read, unclear } from './dirtyCase';

const FIELD = 'appraisalGrade';

/** Brief §5.5. */
export const gradeCases: readonly DirtyCase[] = [
  ...read(FIELD, 'C', [
    'C',
    'c',
    'Ｃ',
    'ｃ',
    'C级',
    'C 级',
    'Ｃ级',
    'c級',
    'C级危房',
    '评定为C级',
    '房屋安全等级：C级',
    'C（局部危房）',
  ]),
  ...noted(FIELD, 'C', ['\u0421', '\u0421级']),
  ...noted(FIELD, 'A', ['\u0410']),
  ...noted(FIELD, 'B', ['\u0412']),
  ...read(FIELD, 'A', ['A级安全', 'A、安全', '□D级 ☑A级']),
  ...read(FIELD, 'B', ['□A级 ☑B级 □C级 □D级']),
  ...unclear(FIELD, ['A/B', 'AB级', 'A或B', 'A、B级'], ['A', 'B']),
  ...unclear(FIELD, ['CD级', 'C、D级', 'C/D'], ['C', 'D']),
  ...unclear(FIELD, ['局部危房'], ['C']),
  ...unclear(FIELD, ['整幢危房'], ['D']),
  ...unclear(FIELD, ['安全', '基本安全', '不安全', '危房', '非危房', '疑似危房']),
  ...unclear(FIELD, ['一级', '二级', '三级', '四级', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', '三级危房']),
  ...unclear(FIELD, ['1', '2', '3', '4', '5', 1, 2, 3, 4, 5]),
  ...unclear(FIELD, ['B级（2021复核为C级）'], ['B', 'C']),
  ...noted(FIELD, 'A', ['改造后A级']),
  ...noted(FIELD, 'B', ['原D级，现B级']),
  ...noted(FIELD, 'D', ['D级（已拆除）', 'D级无人居住', 'D级（空置）']),
  ...unclear(FIELD, ['□A级 □B级 □C级 □D级', '☑A级 ☑B级 □C级 □D级']),
  ...blank(FIELD, ['未鉴定', '无', '待定', '/', null]),
  ...declaredAs('灾普', [
    ...read(FIELD, 'A', [1, '1']),
    ...read(FIELD, 'B', [2]),
    ...read(FIELD, 'C', [3, '3']),
    ...read(FIELD, 'D', [4]),
    ...unclear(FIELD, [5]),
  ]),
  ...declaredAs('浙江农房', [
    ...blank(FIELD, [1]),
    ...read(FIELD, 'A', [2]),
    ...read(FIELD, 'C', [4]),
    ...read(FIELD, 'D', [5]),
  ]),
];
