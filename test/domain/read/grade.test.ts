import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readField } from '../../../src/domain/read/readers';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

describe('鉴定等级 (brief §5.5)', () => {
  itReads('appraisalGrade', [
    ...['C', 'c', 'Ｃ', 'ｃ', 'C级', 'C 级', 'Ｃ级', 'c級', 'C级危房', '评定为C级'].map(
      (text) => [text, reads('C')] as const,
    ),
    ['房屋安全等级：C级', reads('C')],
    ['C（局部危房）', reads('C')],
    ['鉴定结论：B', reads('B')],
    ['经鉴定为D级', reads('D')],
    ['\u0421', readsNoting('C', /形近/)],
    ['\u0410级', readsNoting('A', /形近/)],
    ['\u0412', readsNoting('B', /形近/)],
    ['A级安全', reads('A')],
    ['A、安全', reads('A')],
    ['A/B', asks(/没有确定/, 'A', 'B')],
    ['AB级', asks(/没有确定/, 'A', 'B')],
    ['A或B', asks(/没有确定/, 'A', 'B')],
    ['A、B级', asks(/没有确定/, 'A', 'B')],
    ['CD级', asks(/没有确定/, 'C', 'D')],
    ['C、D级', asks(/没有确定/, 'C', 'D')],
    ['C/D', asks(/没有确定/, 'C', 'D')],
    ['局部危房', asks(/局部危房/, 'C')],
    ['整幢危房', asks(/整幢危房/, 'D')],
    ['安全', asks(/没有写A级还是B级/, 'A', 'B')],
    ['基本安全', asks(/没有写A级还是B级/, 'A', 'B')],
    ['非危房', asks(/没有写A级还是B级/, 'A', 'B')],
    ['不安全', asks(/没有写C级还是D级/, 'C', 'D')],
    ['危房', asks(/没有写C级还是D级/, 'C', 'D')],
    ['疑似危房', asks(/疑似/)],
    ['疑似C级', asks(/疑似/)],
    ...[
      '一级',
      '二级',
      '三级',
      '四级',
      'Ⅰ',
      'Ⅱ',
      'Ⅲ',
      'Ⅳ',
      '1',
      '2',
      '3',
      '4',
      '5',
      '三级危房',
    ].map((text) => [text, asks(/几套/)] as const),
    [3, asks(/几套/)],
    ['B级（2021复核为C级）', asks(/两个以上/, 'B', 'C')],
    ['改造后A级', readsNoting('A', /改造后/)],
    ['原D级，现B级', readsNoting('B', /原为D级/)],
    ['改造前D级，改造后A级', readsNoting('A', /原为D级/)],
    ...['未鉴定', '无', '待定', '/', '', '  '].map((text) => [text, saysNone] as const),
    [null, saysNone],
    ['D级（已拆除）', readsNoting('D', /已拆除.*现住房/)],
    ['D级无人居住', readsNoting('D', /无人居住/)],
    ['D级（空置）', readsNoting('D', /空置/)],
    ['不详', asks(/等级不明/)],
  ]);
});

describe('鉴定等级: what contradicts itself or denies is asked about', () => {
  itReads('appraisalGrade', [
    ['A级危房', asks(/矛盾/, 'A', 'C', 'D')],
    ['C级安全', asks(/矛盾/, 'C', 'A', 'B')],
    ['非C级', asks(/非/)],
    ['D级，2019年改造', asks(/2019年改造/, 'D')],
    ['严重损坏房', asks(/看不出/)],
    ['CC', asks(/不止一个/, 'C')],
    ['constructor', asks(/看不出/)],
    [true, asks(/逻辑值/)],
    [{ kind: 'date', serial: 43831 }, asks(/日期/)],
  ]);
});

describe('鉴定等级: ticked options in one cell (brief §4 L16)', () => {
  itReads('appraisalGrade', [
    ['□A级 ☑B级 □C级 □D级', reads('B')],
    ['A级□ B级□ C级■ D级□', reads('C')],
    ['□A级 □B级 □C级 □D级', asks(/没有勾选/)],
    ['☑A级 ☑B级 □C级 □D级', asks(/不止一项/, 'A', 'B')],
    ['☑未鉴定 □A级', saysNone],
  ]);
});

describe('鉴定等级 in a sheet declared as the export of a source (brief fact 5, hard case 7)', () => {
  const census = { 1: 'A', 2: 'B', 3: 'C', 4: 'D' } as const;
  const ruralHouse = { 1: 'none', 2: 'A', 3: 'B', 4: 'C', 5: 'D' } as const;
  itReads(
    'censusGrade',
    [
      [3, readsNoting('C', /编码/)],
      ['3', readsNoting('C', /编码/)],
      ['5', asks(/几套/)],
    ],
    {
      ...context,
      coding: { grades: census },
    },
  );
  itReads(
    'censusGrade',
    [
      ['3', readsNoting('B', /编码/)],
      [1, saysNone],
      ['B', reads('B')],
    ],
    {
      ...context,
      coding: { grades: ruralHouse },
    },
  );
});

it('every letter in every usual spelling prints back', () => {
  const spellings = [
    '{}',
    '{}级',
    '{} 级',
    ' {}级 ',
    '评定为{}级',
    '鉴定等级：{}级',
    '{}级。',
    '（{}级）',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.constantFrom(...spellings),
      fc.constantFrom(
        (s: string) => s,
        (s: string) => s.toLowerCase(),
      ),
      (letter, spelling, style) => {
        const reading = readField('appraisalGrade', spelling.replace('{}', style(letter)), context);
        expect(reading).toMatchObject({ state: 'read', value: letter });
      },
    ),
  );
});
