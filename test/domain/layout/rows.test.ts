import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { fieldIndex, fieldValue } from '../../../src/domain/household';
import type { RawTable } from '../../../src/domain/rawTable';
import { ids, namesOf, readSheet } from './sheets';

const header = ['序号', '村', '组', '户主姓名', '身份证号', '鉴定等级'];
const zhang = [1, null, null, '张三', ids[0], 'B级'];
const li = [2, null, null, '李四', ids[1], 'C级'];
const wang = [3, null, null, '王五', ids[2], 'A级'];

describe('村、组分隔行（L7）', () => {
  it('村名带到下面各户，户数与公布的比', () => {
    const { sheet, households } = readSheet([
      header,
      ['一、红军村（2户）'],
      zhang,
      li,
      ['二、长坪社区（3户）'],
      wang,
    ]);
    expect(households.map((h) => fieldValue(h, 'village'))).toEqual(['红军', '红军', '长坪']);
    expect(sheet.announcedCounts).toEqual([
      { row: 1, text: '一、红军村（2户）', announced: 2, found: 2 },
      { row: 4, text: '二、长坪社区（3户）', announced: 3, found: 1 },
    ]);
    expect(households[0]!.readings[fieldIndex.village]).toMatchObject({
      raw: '一、红军村（2户）',
      note: '本行未写，按分隔行“一、红军村（2户）”认定',
    });
  });

  it('组分隔行不改村；换村后组不再沿用', () => {
    const { sheet, households } = readSheet([
      header,
      ['红军村（2户）'],
      ['3组（1户）'],
      zhang,
      ['四组'],
      li,
      ['长坪村'],
      wang,
    ]);
    const places = households.map((h) => [fieldValue(h, 'village'), fieldValue(h, 'group')]);
    expect(places.map(([village]) => village)).toEqual(['红军', '红军', '长坪']);
    expect(places.map(([, group]) => group)).toEqual(['3', '4', undefined]);
    expect(sheet.announcedCounts.map(({ announced, found }) => [announced, found])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('本行自己写了村，以本行为准', () => {
    const { households } = readSheet([header, ['红军村'], [1, '长坪村', null, '张三', ids[0]]]);
    expect(fieldValue(households[0]!, 'village')).toBe('长坪');
  });

  it('村名分在几格里也认', () => {
    const { sheet } = readSheet([header, ['一', '红军村', null, '2户'], zhang]);
    expect(sheet.skippedRows).toMatchObject([{ row: 1, reason: 'village-separator' }]);
  });

  it('姓名列里单独一个短名字不当村，也不当一户，要问', () => {
    const { sheet, households } = readSheet([header, zhang, [null, null, null, '李村']]);
    expect(households).toHaveLength(1);
    expect(sheet.looseRows.map(({ row }) => row)).toEqual([2]);
  });

  it('叫“张屯”的户主写在3组，不当作组名', () => {
    const { households } = readSheet([header, zhang, [null, null, '3组', '张屯']]);
    expect(namesOf(households)).toEqual(['张三', '张屯']);
  });

  it('姓名列里的“红军村”带着“一、”的编号，是村', () => {
    const { sheet } = readSheet([header, ['一', null, null, '红军村'], zhang]);
    expect(sheet.skippedRows).toMatchObject([{ row: 1, reason: 'village-separator' }]);
  });
});

describe('工作表名给出村、组和户数（L8，难例15）', () => {
  it('“03上村小组，共 48 户，共 203人”下有47户', () => {
    const rows = Array.from({ length: 47 }, (_, i) => [
      i + 1,
      '红军村',
      null,
      `张${'甲乙'[i % 2]!}`,
    ]);
    const { sheet, households } = readSheet([header, ...rows], {
      name: '03上村小组，共 48 户，共 203人',
    });
    expect(sheet.announcedCounts).toEqual([
      { row: undefined, text: '03上村小组，共 48 户，共 203人', announced: 48, found: 47 },
    ]);
    expect(households[0]!.readings[fieldIndex.group]).toMatchObject({ state: 'read' });
  });

  it('表名“红军村脱贫户名单”给出村', () => {
    const { households } = readSheet([header, zhang], { name: '红军村脱贫户名单' });
    expect(fieldValue(households[0]!, 'village')).toBe('红军');
  });
});

describe('没有村名列：村名按标题、工作表名、文件名认定（L1、L2、L8）', () => {
  const columns = ['序号', '户主姓名', '证件号码', '鉴定等级'];
  const row = [1, '张三', null, 'A'];
  const villageOf = (rows: readonly (readonly CellValue[])[], names: Partial<RawTable> = {}) =>
    fieldValue(readSheet(rows, { name: 'Sheet1', ...names }).households[0]!, 'village');

  it.each([
    ['the title', '石梁', [['高燕镇石梁村脱贫户台账'], columns, row], {}],
    ['the caption', '石梁', [['台账'], ['填报单位：石梁村委会', '单位：户'], columns, row], {}],
    ['the name of the file', '石梁', [columns, row], { workbook: '高燕镇石梁村.xlsx' }],
    [
      'the title before the file',
      '石梁',
      [['石梁村台账'], columns, row],
      { workbook: '红军村.xlsx' },
    ],
    ['the sheet before the title', '红军', [['石梁村台账'], columns, row], { name: '红军村' }],
    [
      'a heading before both',
      '来凤',
      [['石梁村台账'], columns, ['来凤村'], row],
      { name: '红军村' },
    ],
    ['a remark says nothing', undefined, [['说明：石梁村没有数据'], columns, row], {}],
    ['nothing does', undefined, [['高燕镇脱贫户台账'], columns, row], { workbook: '台账.xlsx' }],
  ])('%s', (_, village, rows, names) => {
    expect(villageOf(rows, names)).toBe(village);
  });

  it('本行写了的按本行；没写的说明按哪里认定', () => {
    const { households } = readSheet(
      [['石梁村台账'], [...columns, '村'], [...row, '红军村'], [2, '李四', null, 'A', null]],
      { name: 'Sheet1' },
    );
    expect(households.map((household) => fieldValue(household, 'village'))).toEqual([
      '红军',
      '石梁',
    ]);
    expect(households[1]!.readings[fieldIndex.village]).toMatchObject({
      note: '本行未写，按标题“石梁村台账”认定',
    });
  });
});

describe('小计、合计不是农户（L6，难例16）', () => {
  it('898户的表有901行，3行是小计：898户，3行列出', () => {
    const rows = Array.from({ length: 898 }, (_, i) => [i + 1, '红军村', '1组', '张三']);
    const total = (text: string): (string | null)[] => [null, null, null, text];
    const { households, sheet } = readSheet([
      header,
      ...rows.slice(0, 300),
      total('小计'),
      ...rows.slice(300, 600),
      total('红军村小计'),
      ...rows.slice(600),
      total('合计'),
    ]);
    expect(households).toHaveLength(898);
    expect(sheet.skippedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [301, 'subtotal'],
      [602, 'subtotal'],
      [901, 'subtotal'],
    ]);
  });

  it.each([
    [['合计', null, null, null, null, 5]],
    [['总　计']],
    [[null, '红军村小计', null, '45户']],
    [[null, null, null, '共3户']],
    [['合计：3户']],
    [['全村共3户11人']],
    [[4, null, null, '合计']],
  ])('%j', (row) => {
    const { sheet, households } = readSheet([header, zhang, row]);
    expect(households).toHaveLength(1);
    expect(sheet.skippedRows).toMatchObject([{ row: 2, reason: 'subtotal' }]);
  });

  it('合计在第一行也认', () => {
    expect(readSheet([header, ['合计', null, null, null, 1], zhang]).households).toHaveLength(1);
  });

  it('有身份证号的“计”姓人是农户', () => {
    const { households } = readSheet([header, [1, null, null, '计小计', ids[0]]]);
    expect(namesOf(households)).toHaveLength(1);
  });
});

describe('表尾说明（L10）', () => {
  it('从“备注：”起都是说明', () => {
    const { sheet, households } = readSheet([
      header,
      zhang,
      ['备注：1.本表由村填写'],
      ['2.等级按鉴定报告填', null, '见附件'],
      ['审核人：', null, '填表人：', null, '联系电话：'],
    ]);
    expect(households).toHaveLength(1);
    expect(sheet.skippedRows.map(({ reason }) => reason)).toEqual(['note', 'note', 'note']);
  });

  it('每页都有的签字行之后又有户，户照读', () => {
    const { households } = readSheet([header, zhang, ['审核人：', null, '填表人：'], li]);
    expect(namesOf(households)).toEqual(['张三', '李四']);
  });
});

describe('说不清的行', () => {
  it('没有户主、证件、户编号也没有序号的一行，不当一户，也不丢', () => {
    const { sheet, households } = readSheet([
      header,
      zhang,
      [null, '红军村', null, null, null, 'C级'],
    ]);
    expect(households).toHaveLength(1);
    expect(sheet.looseRows).toMatchObject([{ row: 2 }]);
    expect(sheet.looseRows[0]!.why).toContain('不能确定属于哪一户');
  });

  it('有序号而没有户主的一行是缺户主的一户', () => {
    const { households } = readSheet([header, [1, '红军村', null, null, null, 'C级']]);
    expect(households).toHaveLength(1);
    expect(namesOf(households)).toEqual([undefined]);
  });

  it('只预填了序号的空行列为空行', () => {
    const { sheet } = readSheet([header, zhang, [2], [3]]);
    expect(sheet.skippedRows.map(({ reason }) => reason)).toEqual(['empty', 'empty']);
  });

  it('一户合并了两行而没有成员列：第二行不采用，要问', () => {
    const { sheet, households } = readSheet(
      [header, zhang, [null, null, null, null, null, 'D级']],
      {
        merges: [{ top: 1, bottom: 2, left: 3, right: 3 }],
      },
    );
    expect(households).toHaveLength(1);
    expect(sheet.looseRows).toMatchObject([{ row: 2 }]);
  });

  it('村列竖向合并的值属于合并范围内的每一户', () => {
    const { households } = readSheet([header, [1, '红军村', 1, '张三'], li, wang], {
      merges: [{ top: 1, bottom: 2, left: 1, right: 1 }],
    });
    expect(households.map((h) => fieldValue(h, 'village'))).toEqual(['红军', '红军', undefined]);
  });
});

describe('隐藏行、删除线、公式错误（L11、L14）', () => {
  const rows = [
    header,
    zhang,
    li,
    [3, null, null, '王五', { kind: 'error', code: '#N/A' }, ''],
  ] as const;
  const read = readSheet(rows, { hiddenRows: new Set([0, 1, 9]), struckRows: new Set([2]) });

  it('隐藏行照读并列出', () => {
    expect(namesOf(read.households)).toEqual(['张三', '李四', '王五']);
    expect(read.sheet.hiddenRows).toEqual([1]);
  });

  it('划了删除线的户照读，并记下', () => {
    expect(read.households.map((h) => h.struckThrough)).toEqual([false, true, false]);
    expect(read.sheet.struckRows).toEqual([2]);
  });

  it('公式错误逐格列出', () => {
    expect(read.sheet.errorCells).toEqual([{ row: 3, column: 4, code: '#N/A' }]);
  });
});

describe('户的标识', () => {
  it('有户编号用户编号，其次证件前18位，再次村组姓名；重复的加#2', () => {
    const { households } = readSheet([
      ['户编号', '村', '组', '户主姓名', '身份证号'],
      ['A1', '红军村', '1组', '张三', ids[0]],
      [null, '红军村', '1组', '李四', `${ids[1]}43`],
      [null, '红军村', '1组', '王五', null],
      ['A1', '红军村', '1组', '张三', ids[0]],
      [null, '红军村', '1组', '王五', null],
    ]);
    expect(households.map(({ key }) => key)).toEqual([
      'code:A1',
      `id:${ids[1]}`,
      'name:红军|1|王五',
      'code:A1#2',
      'name:红军|1|王五#2',
    ]);
  });
});

describe('末行末列的一个散格', () => {
  it('不产生空户，不拖慢', () => {
    const rows: (readonly (string | number | null)[])[] = [header, [1, '红军村', 1, '张三']];
    const empty: readonly null[] = [];
    for (let row = 2; row < 1_048_575; row++) rows.push(empty);
    rows.push([...Array.from({ length: 16_383 }, () => null), 'x']);
    const started = performance.now();
    const { households, sheet } = readSheet(rows);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(households).toHaveLength(1);
    expect(sheet.skippedRows).toEqual([{ row: 1_048_575, reason: 'unrecognised', text: 'x' }]);
  });
});
