import { describe, expect, it } from 'vitest';
import { fieldIndex, fieldValue, readingOf } from '../../../src/domain/household';
import { ids, mappingOf, namesOf, questionsOf, readSheet } from './sheets';

describe('每人一行，户的内容每行重复（L9 a）', () => {
  const header = ['村', '户编号', '姓名', '证件号码', '与户主关系', '户类型', '住房面积'];
  const rows = [
    header,
    ['红军村', 'A1', '李四', ids[1], '配偶', '脱贫户', 90],
    ['红军村', 'A1', '张三', ids[0], '户主', '脱贫户', 90],
    ['红军村', 'A2', '王五', ids[2], '本人或户主', '监测户', 60],
  ];

  it('按户编号归户，户主取与户主关系为户主的人，指认到他那一行', () => {
    const { sheet, households } = readSheet(rows);
    expect(sheet.role).toBe('person-list');
    expect(households.map(({ key, rows: at }) => [key, at])).toEqual([
      ['code:A1', [2, 1]],
      ['code:A2', [3]],
    ]);
    expect(namesOf(households)).toEqual(['张三', '王五']);
    expect(fieldValue(households[0]!, 'idNumber')?.body).toBe(ids[0]);
    expect(households[0]!.members.map(({ row, name }) => [row, name.raw])).toEqual([
      [1, '李四'],
      [2, '张三'],
    ]);
  });

  it('同一户各行写得不一样，不选其一', () => {
    const { households } = readSheet([
      header,
      ['红军村', 'A1', '张三', ids[0], '户主', '脱贫户', 90],
      ['红军村', 'A1', '李四', ids[1], '配偶', '脱贫户', 60],
    ]);
    expect(readingOf(households[0]!, 'floorArea')).toMatchObject({
      state: 'unreadable',
      why: '同一户各行写的不一样（“90”和“60”）',
      candidates: [90, 60],
    });
  });

  it('同一户编号不连续的成员仍归该户', () => {
    const { households } = readSheet([
      ...rows,
      ['红军村', 'A1', '张小', ids[3], '之子', '脱贫户', 90],
    ]);
    expect(households.map(({ rows: at }) => at)).toEqual([[2, 1, 4], [3]]);
  });

  it('同一户编号有两个户主：是一户，多个户主由规则报告', () => {
    const { households } = readSheet([
      header,
      ['红军村', 'A1', '张三', ids[0], '户主', '脱贫户', 90],
      ['红军村', 'A1', '王五', ids[2], '户主', '脱贫户', 60],
    ]);
    expect(households.map(({ key, rows }) => [key, rows])).toEqual([['code:A1', [1, 2]]]);
    expect(households[0]?.members).toHaveLength(2);
  });

  it('同一户编号同一户主又出现：登记了两次，留给重复检查', () => {
    const head = ['红军村', 'A1', '张三', ids[0], '户主', '脱贫户', 90];
    const { households } = readSheet([
      header,
      head,
      ['红军村', 'A2', '王五', ids[2], '户主'],
      head,
    ]);
    expect(households.map(({ key }) => key)).toEqual(['code:A1', 'code:A2', 'code:A1#2']);
  });

  it('没有户主的一户，户主姓名空着，不拿别的成员充数', () => {
    const { households } = readSheet([header, ['红军村', 'A1', '李四', ids[1], '配偶']]);
    expect(readingOf(households[0]!, 'headName').state).toBe('blank');
  });

  it('只有与户主关系、没有户编号：户主起一户', () => {
    const { households, sheet } = readSheet([
      ['姓名', '身份证号', '与户主关系'],
      ['赵六', ids[4], '之父'],
      ['张三', ids[0], '户主'],
      ['李四', ids[1], '配偶'],
      ['王五', ids[2], '户主'],
      ['无名', ids[3], ''],
    ]);
    expect(households.map(({ rows: at }) => at)).toEqual([[2, 3], [4]]);
    expect(sheet.looseRows.map(({ row }) => row)).toEqual([1, 5]);
  });

  it('户主死亡而还有家人：户籍状态存疑；成员死亡不算户死亡', () => {
    const status = ['户编号', '姓名', '与户主关系', '是否死亡'];
    const { households } = readSheet([
      status,
      ['A1', '张三', '户主', '已死亡'],
      ['A1', '李四', '配偶', ''],
      ['A2', '王五', '户主', ''],
      ['A2', '赵六', '之父', '已死亡'],
    ]);
    expect(readingOf(households[0]!, 'householdStatus').state).toBe('unreadable');
    expect(readingOf(households[1]!, 'householdStatus').state).toBe('blank');
  });
});

describe('户的单元格合并在成员行上（L9 b，难例17）', () => {
  const header = ['户编号', '户主姓名', '姓名', '身份证号', '与户主关系'];
  const rows = [
    header,
    ['A1', '张三', '张三', ids[0], '户主'],
    [null, null, '李四', ids[1], '配偶'],
    [null, null, '赵六', ids[3], '之女'],
    ['A2', '王五', '王五', ids[2], '户主'],
  ];
  const merges = [0, 1].map((left) => ({ top: 1, bottom: 2, left, right: left }));

  it('合并范围外插入的成员不悄悄归到上一户', () => {
    const { households, sheet } = readSheet(rows, { merges });
    expect(households.map(({ rows: at }) => at)).toEqual([[1, 2], [4]]);
    expect(sheet.looseRows.map(({ row }) => row)).toEqual([3]);
    expect(sheet.looseRows[0]!.why).toContain('合并单元格之外');
  });

  it('都在合并范围内就都归户', () => {
    const wide = merges.map((area) => ({ ...area, bottom: 3 }));
    const { households, sheet } = readSheet(rows, { merges: wide });
    expect(households.map(({ rows: at }) => at)).toEqual([[1, 2, 3], [4]]);
    expect(sheet.looseRows).toEqual([]);
  });
});

describe('户的内容只写在第一行，下面空着（L9 c）', () => {
  const header = ['序号', '户编号', '村', '姓名', '身份证号', '与户主关系', '鉴定等级'];
  const first = [1, 'A1', '红军村', '张三', ids[0], '户主', 'B级'];
  const member = [null, null, null, '李四', ids[1], '配偶', null];
  const second = [2, 'A2', '红军村', '王五', ids[2], '户主', 'C级'];

  it('户编号空而有姓名的行归上一户', () => {
    const { households, sheet } = readSheet([header, first, member, second]);
    expect(households.map(({ rows: at }) => at)).toEqual([[1, 2], [3]]);
    expect(households.map((h) => fieldValue(h, 'appraisalGrade'))).toEqual(['B', 'C']);
    expect(sheet.looseRows).toEqual([]);
  });

  it.each([
    ['隔着空行', []],
    ['隔着村分隔行', ['长坪村（3户）']],
    ['隔着小计', [null, null, null, '小计']],
  ])('%s：不归', (_, between) => {
    const { households, sheet } = readSheet([header, first, between, member]);
    expect(households.map(({ rows: at }) => at)).toEqual([[1]]);
    expect(sheet.looseRows.map(({ row }) => row)).toEqual([3]);
  });

  it('隔着每页重复的表头：归', () => {
    const { households } = readSheet([header, first, header, member]);
    expect(households.map(({ rows: at }) => at)).toEqual([[1, 3]]);
  });

  it('有序号而没有户编号的成员行不归，跟在它下面的也不归', () => {
    const numbered = [3, null, null, '赵六', ids[3], '之子', null];
    const { households, sheet } = readSheet([
      header,
      first,
      member,
      second,
      member,
      numbered,
      member,
    ]);
    expect(households.map(({ rows: at }) => at)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.looseRows.map(({ row }) => row)).toEqual([5, 6]);
  });

  it('序号是给人编的，不妨碍归户', () => {
    const rows = [first, member, second, member].map((row, i) => [i + 1, ...row.slice(1)]);
    expect(readSheet([header, ...rows]).households.map(({ rows: at }) => at)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe('证件号码列是谁的', () => {
  const row = (head: string, headId: unknown, name: string, id: unknown, relation: string) =>
    [head, headId, name, id, relation] as (string | null)[];

  it('户主姓名、姓名后各有一个身份证号：各归左边的名字', () => {
    const read = readSheet([
      ['户主姓名', '身份证号', '姓名', '身份证号码', '与户主关系'],
      row('张三', ids[0], '张三', ids[0], '户主'),
      row('张三', ids[0], '李四', ids[1], '配偶'),
    ]);
    expect(mappingOf(read)).toMatchObject({ 身份证号: 'idNumber', 身份证号码: 'memberIdNumber' });
    expect(fieldValue(read.households[0]!, 'idNumber')?.body).toBe(ids[0]);
  });

  it('只有一个身份证号，每人不同：是各人的', () => {
    const read = readSheet([
      ['户主姓名', '姓名', '身份证号', '与户主关系'],
      ['张三', '张三', ids[0], '户主'],
      ['张三', '李四', ids[1], '配偶'],
    ]);
    expect(mappingOf(read)).toMatchObject({ 身份证号: 'memberIdNumber' });
  });

  it('只有一个身份证号，一户一个：是户主的', () => {
    const read = readSheet([
      ['户主姓名', '身份证号', '家庭成员', '与户主关系'],
      ['张三', ids[0], '张三', '户主'],
      ['张三', ids[0], '李四', '配偶'],
    ]);
    expect(mappingOf(read)).toMatchObject({ 身份证号: 'idNumber' });
  });

  it('整列空白：问', () => {
    const read = readSheet([
      ['户主姓名', '姓名', '身份证号', '与户主关系'],
      ['张三', '张三', null, '户主'],
    ]);
    expect(questionsOf(read)).toEqual({ 身份证号: ['idNumber', 'memberIdNumber'] });
  });
});

it('名单里没有与户主关系和户主列时，“姓名”就是户主', () => {
  const { sheet, households } = readSheet([
    ['序号', '姓名', '身份证号'],
    [1, '张三', ids[0]],
  ]);
  expect(sheet.role).toBe('household-list');
  expect(households[0]!.readings[fieldIndex.headName]).toMatchObject({ value: '张三' });
});
