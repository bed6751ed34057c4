import { describe, expect, it } from 'vitest';
import { separatorPlace, sheetNamePlace, titlePlace } from '../../../src/domain/layout/placeText';

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

describe('标题、填报单位、文件名（L1、L2）', () => {
  it.each([
    ['石梁村脱贫户住房安全情况表', '石梁村'],
    ['城口县高燕镇红军村脱贫户住房安全“回头看”工作台账', '红军村'],
    ['填报单位：高燕镇红军村村民委员会　填报人：张三', '红军村'],
    ['填报单位：高燕镇红军村委会', '红军村'],
    ['2024年红军村农村住房安全排查表', '红军村'],
    ['溪口街道和平社区住户表', '和平社区'],
    ['高燕镇_红军村_20240930', '红军村'],
    ['沙区村脱贫户台账', '沙区村'],
  ])('%s', (title, village) => {
    expect(titlePlace(title)).toEqual({ village, group: undefined, households: undefined });
  });

  it.each([
    ['no village', '高燕镇脱贫户住房安全“回头看”工作台账'],
    ['villages at large', '高燕镇各村农村住房安全台账'],
    ['so many villages', '高燕镇12个村脱贫户台账'],
    ['villagers', '高燕镇村民住房情况表'],
    ['a kind of village', '高燕镇脱贫村住房情况表'],
    ['two villages', '红军村、来凤村脱贫户台账'],
    ['two villages, run together', '红军村来凤社区脱贫户台账'],
    ['words that run on', '脱贫户名单红军村'],
    ['words that run on', '关于红军村的说明'],
    ['a name to be filled in', '××村脱贫户台账'],
    ['the council of no village', '高燕镇村委会填报'],
    ['nothing', ''],
  ])('%s: “%s”不给出村', (_, title) => {
    expect(titlePlace(title)).toBeUndefined();
  });
});
