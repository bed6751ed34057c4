import { describe, expect, it } from 'vitest';
import { separatorPlace, sheetNamePlace } from '../../../src/domain/layout/placeText';

describe('分隔行（L7、§5.7）', () => {
  it.each([
    ['一、红军村（45户）', '红军村', undefined, 45],
    ['（二）长坪社区', '长坪社区', undefined, undefined],
    ['3、红军村委会 共45户', '红军村委会', undefined, 45],
    ['红军村村民委员会', '红军村村民委员会', undefined, undefined],
    ['红军村：45户，203人', '红军村', undefined, 45],
    ['红军村三组（12户）', '红军村', '三组', 12],
    ['红军村第3村民小组', '红军村', '第3村民小组', undefined],
    ['3组', undefined, '3组', undefined],
    ['03组', undefined, '03组', undefined],
    ['四社 （9户）', undefined, '四社', 9],
    ['上村小组', undefined, '上村小组', undefined],
    ['坪上屯', undefined, '坪上屯', undefined],
    ['一、红军（45户）', '红军', undefined, 45],
  ])('%s', (text, village, group, households) => {
    expect(separatorPlace(text)).toEqual({ village, group, households });
  });

  it.each([
    '全村',
    '各村',
    '脱贫户名单',
    '红军村脱贫户住房安全台账',
    '张三',
    '红军（45户）',
    '45户',
    '',
  ])('“%s”不是分隔行', (text) => {
    expect(separatorPlace(text)).toBeUndefined();
  });
});

describe('工作表名（L8）', () => {
  it.each([
    ['03上村小组，共 48 户，共 203人', undefined, '上村小组', 48],
    ['01村头小组，共 45 户，共 193人--删减后', undefined, '村头小组', 45],
    ['红军村', '红军村', undefined, undefined],
    ['红军村脱贫户名单', '红军村', undefined, undefined],
    ['12红军村', '红军村', undefined, undefined],
    ['红军社区(45户)', '红军社区', undefined, 45],
    ['3组', undefined, '3组', undefined],
  ])('%s', (name, village, group, households) => {
    expect(sheetNamePlace(name)).toEqual({ village, group, households });
  });

  it.each(['Sheet1', '脱贫户名单', '汇总', '整改台账', '全村汇总'])('“%s”不给出村组', (name) => {
    expect(sheetNamePlace(name)).toBeUndefined();
  });
});
