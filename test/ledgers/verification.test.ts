import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import { plannedValueOf } from '../../src/domain/ledger/plannedValueOf';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { type GeneratedSheets, generateSheets } from '../../src/jobs/generateSheets';
import { profileFromJson } from '../../src/policy/profiles/profileFile';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const profile = profileFromJson(
  {
    extends: 'xikou-2020',
    id: 'xikou-test',
    title: '溪口乡核验',
    expectedHouseholds: 6,
    villages: [{ name: '青龙村', responsible: '甲支书' }],
  },
  '溪口.json',
);

const HEADER = [
  ...['村', '户编号', '户主姓名', '现保障方式', '鉴定等级', '鉴定日期', '改造年度', '改造项目'],
  ...['具体保障方式', '工作是否落实', '是否搬离危房', '是否入住安全房屋', '问题状态', '上报日期'],
  ...['整改措施类别', '核验人'],
];
const own = (code: string, method: string, grade: string, ...rest: CellValue[]): CellValue[] => [
  ...['青龙村', code, `测试${code}`, method, grade, '2020-05-06'],
  ...[...rest, '', '', '', '', '', '', '', '', '', ''].slice(0, 10),
];
const LIST = tableOf('核验表', [
  HEADER,
  own('1', '鉴定安全', 'B级'),
  own('2', '改造安全', 'A级', 2018, '危房改造'),
  [
    ...['双桥村', '3', '测试3', '保障安全', '', '', '', '', '租房', '是', '是', '是'],
    '',
    '',
    '',
    '',
  ],
  own('4', '鉴定安全', 'D级'),
  own('5', '鉴定安全', 'B级', '', '', '', '', '', '', '疑似'),
  own('6', '鉴定安全', 'D级', '', '', '', '', '否', '', '属实', '2020-06-19', '危房改造'),
]);

async function generate(workbook: MemoryWorkbook, only?: readonly string[]) {
  const checked = await checkWorkbooks({ workbooks: [workbook], profile, day: '2020-06-22' });
  const generated: GeneratedSheets = generateSheets(checked, workbook, only);
  await workbook.apply(generated.plan);
  return generated;
}

const listed = () => new MemoryWorkbook('核验.xlsx', [LIST]);

async function sheet(workbook: MemoryWorkbook, name: string): Promise<RawTable> {
  const table = (await workbook.readSheets()).find((each) => each.name === name);
  if (table === undefined) throw new Error(`no sheet ${name}`);
  return table;
}

/** What stands under a header, by 户编号 (or by the first column where there is none). */
async function column(
  workbook: MemoryWorkbook,
  name: string,
  header: string,
  by = '户编号',
): Promise<Record<string, string>> {
  const { rows } = await sheet(workbook, name);
  const top = rows.findIndex((row) => row.includes(header));
  const [at, key] = [rows[top]!.indexOf(header), rows[top]!.indexOf(by)];
  const filled = rows.slice(top + 1).filter((row) => row.length > 1 && cellText(row[key] ?? null));
  return Object.fromEntries(
    filled.map((row) => [cellText(row[key] ?? null), cellText(row[at] ?? null)]),
  );
}

/** Types into the row of a household, by the headers. */
async function type(
  workbook: MemoryWorkbook,
  name: string,
  code: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await sheet(workbook, name);
  const top = rows.findIndex((row) => row.includes('户编号'));
  const row = rows.findIndex(
    (each) => cellText(each[rows[top]!.indexOf('户编号')] ?? null) === code,
  );
  const changes = Object.entries(cells).map(([header, after]) => {
    const at = rows[top]!.indexOf(header);
    const before = plannedValueOf(rows[row]![at] ?? null);
    return { row, column: at, before, after, format: 'text' } as const;
  });
  await workbook.apply({ sentences: [], writes: [{ kind: 'change-cells', sheet: name, changes }] });
}

describe('2020年核验的生成表', () => {
  it('只生成2020年的表', async () => {
    const workbook = listed();
    await generate(workbook);
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual([
      '核验表',
      '住房安全保障核验表',
      '核验问题清单',
      'C、D级农户名单',
      '整改台账',
      '整改进度',
      '整改进度汇总',
      '核验汇总表',
      '问题清单',
      '_anju_state',
    ]);
  });

  it('核验表每户一个结论，责任人是本村的，没有登记的写职务', async () => {
    const workbook = listed();
    await generate(workbook);
    expect(await column(workbook, '住房安全保障核验表', '核验结论')).toEqual({
      1: '鉴定安全',
      2: '改造安全',
      3: '保障安全',
      4: '有问题',
      5: '待确认',
      6: '有问题',
    });
    expect(await column(workbook, '住房安全保障核验表', '核验责任人')).toMatchObject({
      1: '甲支书',
      3: '村支书',
    });
  });

  it('问题清单列出疑似的户，但写明不得填报', async () => {
    const workbook = listed();
    await generate(workbook);
    expect(await column(workbook, '核验问题清单', '核验手机APP填报')).toEqual({
      4: '填写问题状态后再填报',
      5: '不得填报：尚未核实清楚',
      6: '不得填报：缺核实人或核实日期',
    });
    expect(await column(workbook, '核验问题清单', '上报日期')).toMatchObject({ 4: '', 5: '' });
    const caption = cellText((await sheet(workbook, '核验问题清单')).rows[1]?.[0] ?? null);
    expect(caption).toContain('疑似2户，核实清楚前不得填报');
  });

  it('在问题清单里写明核实人和日期的，可以填报；名单里还写着疑似的，仍不得填报', async () => {
    const workbook = listed();
    await generate(workbook);
    const answer = { 核实人: '午干部', 核实日期: '2020-06-20' };
    await type(workbook, '核验问题清单', '6', answer);
    await type(workbook, '核验问题清单', '5', { ...answer, 问题状态: '属实' });
    await generate(workbook);
    expect(await column(workbook, '核验问题清单', '核验手机APP填报')).toMatchObject({
      5: '不得填报：名单中仍写“疑似”',
      6: '可以填报',
    });
    expect((await generate(workbook)).plan.writes).toEqual([]);
  });

  it('状态跳步、没有核实人的，说出是哪一格，填的内容不改；下次不再说', async () => {
    const workbook = listed();
    await generate(workbook);
    await type(workbook, '核验问题清单', '5', { 问题状态: '上报' });
    await type(workbook, '整改台账', '6', { 核实状态: '疑似' });
    const stepNotes = async () =>
      (await generate(workbook)).notes.filter((note) => note.includes('没有按顺序改'));
    expect(await stepNotes()).toEqual([
      expect.stringMatching(
        /^“核验问题清单”中有1处.*[A-Z]+\d+（青龙村 5 测试5）问题状态从“疑似”改成了“上报”，“疑似”之后只能改为“核实中”。$/,
      ),
      expect.stringMatching(
        /^“整改台账”中有1处.*核实状态从“属实”改成了“疑似”，“属实”之后只能改为“上报”。$/,
      ),
    ]);
    expect(await column(workbook, '核验问题清单', '问题状态')).toMatchObject({ 5: '上报' });
    await type(workbook, '整改台账', '6', { 核实状态: '核实中' });
    expect(await stepNotes()).toEqual([expect.stringContaining('没有写核实人')]);
    expect(await stepNotes()).toEqual([]);
  });

  it('疑似的户不进名单和整改台账，台账带三个一批', async () => {
    const workbook = listed();
    await generate(workbook);
    expect(Object.keys(await column(workbook, 'C、D级农户名单', '户主姓名'))).toEqual(['4', '6']);
    expect(await column(workbook, '整改台账', '整改措施类别')).toEqual({
      4: '',
      6: '危房改造保障',
    });
    const caption = cellText((await sheet(workbook, '整改台账')).rows[1]?.[0] ?? null);
    expect(caption).toContain('五（三）');
    expect(caption).toContain('另有疑似1户');
  });

  it('汇总表各结论加起来是户数', async () => {
    const workbook = listed();
    await generate(workbook);
    const of = (header: string) => column(workbook, '核验汇总表', header, '村（社区）');
    expect(await of('户数')).toEqual({ 青龙村: '5', 双桥村: '1', 合计: '6' });
    const classes = ['鉴定安全', '改造安全', '保障安全', '有问题', '待确认', '已死亡销户、迁出'];
    const counts = await Promise.all(classes.map(of));
    for (const village of ['青龙村', '双桥村', '合计']) {
      const sum = counts.reduce((all, count) => all + Number(count[village]), 0);
      expect(sum).toBe(Number((await of('户数'))[village]));
    }
    expect(await of('危房改造保障')).toMatchObject({ 合计: '1' });
  });

  it('再运行一次不改任何单元格，手工填写的不动', async () => {
    const workbook = listed();
    await generate(workbook);
    expect((await generate(workbook)).plan).toEqual({ sentences: [], writes: [] });
    await type(workbook, '整改台账', '4', { 整改措施类别: '旧房整治保障' });
    await generate(workbook);
    expect(await column(workbook, '整改台账', '整改措施类别')).toMatchObject({ 4: '旧房整治保障' });
  });

  it.each([
    ['judgement-list', '住房安全保障核验表'],
    ['rectification-ledger', '整改台账'],
  ])('要%s的，得到2020年的%s', async (id, name) => {
    const workbook = listed();
    await generate(workbook, [id]);
    expect((await workbook.readSheets()).map((each) => each.name)).toContain(name);
  });
});
