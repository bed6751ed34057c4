import { describe, expect, it } from 'vitest';
import { profileFromJson, ProfileRefused } from '../../../src/policy/profiles/profileFile';

const town = { extends: 'gaoyan-2024', id: 'hongqi-2024', title: '红旗镇2024年回头看' };
const sheets = (columns: unknown, name = '农户基本信息'): object => ({
  ...town,
  submission: { sheets: { [name]: { columns } } },
});

describe('方案文件里的报送模板', () => {
  it('栏目写表头或编号，次序照写的', () => {
    const file = {
      ...town,
      submission: {
        county: '某县',
        town: '红旗镇',
        sheets: {
          农户基本信息: {
            sheetName: '表一',
            columns: ['户编号', { column: 'head-name', header: '农户' }],
          },
          'house-safety': { columns: ['证件号码', { column: '现等级', codes: { A: '1' } }] },
        },
      },
    };
    expect(profileFromJson(file, '红旗.json').submission).toEqual({
      county: '某县',
      town: '红旗镇',
      sheets: {
        'household-information': {
          sheetName: '表一',
          columns: [{ id: 'household-code' }, { id: 'head-name', header: '农户' }],
        },
        'house-safety': {
          columns: [{ id: 'id-number' }, { id: 'present-grade', codes: { A: '1' } }],
        },
      },
    });
  });

  it.each([
    ['没有这张表', sheets(['户编号'], '农户信息'), '农户信息'],
    ['没有这一栏', sheets(['户编号', '民族']), '民族'],
    ['一栏写了两次', sheets(['户编号', '户主姓名', '户主姓名']), 'columns.2'],
    [
      '两栏一个表头',
      sheets([
        { column: '户编号', header: '号' },
        { column: '组', header: '号' },
      ]),
      'columns.1',
    ],
    ['认不出是哪一户', sheets(['户主姓名', '组']), '户编号、证件号码'],
    ['没有写栏目', sheets([]), 'columns'],
    ['多了不认识的项', sheets([{ column: '组', word: 'x' }]), 'submission'],
    [
      '表名不能作工作表名',
      { ...town, submission: { sheets: { 农户基本信息: { sheetName: '表/一' } } } },
      'sheetName',
    ],
  ])('%s：用一句话拒绝', (_, file, says) => {
    expect(() => profileFromJson(file, '红旗.json')).toThrow(ProfileRefused);
    expect(() => profileFromJson(file, '红旗.json')).toThrow(says);
  });
});
