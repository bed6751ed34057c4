import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitsResultSchema } from '../../src/jobs/visitsSchema';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { runMain } from './runMain';
import { typeInto } from './typeInto';

const LIST = '住房安全保障核验表';
let folder: string;
const at = (name: string): string => join(folder, name);

const visit = (...words: readonly string[]) =>
  runMain('visits', at('名册.xlsx'), '--profile', 'xikou-2020', '--day', '2020-06-22', ...words);
const resultOf = async (name: string) =>
  visitsResultSchema.parse(JSON.parse(await readFile(at(name), 'utf8')));
const sheetsOf = async (name: string) => (await openFile(at(name))).readSheets();
const namesOf = async (name: string) => (await sheetsOf(name)).map((table) => table.name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-visits-2020-'));
  await copyFile(join('samples', '核验_溪口乡示例.xlsx'), at('名册.xlsx'));
  for (const [index, team] of ['12组', '12 组', '十二组', '第十二组', null].entries()) {
    const open = { 排查组: team, 核验日期: null, 核验人: null };
    await typeInto(at('名册.xlsx'), '核验表', [2, 3 + index], open);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('anju visits under the 2020 notice', () => {
  it('plans every household that nobody has visited, with the team its list names', async () => {
    const words = ['--teams', '十二组：甲队员', '--from', '2020-06-16'];
    const { out } = await visit(...words, '--out', at('结果.xlsx'), '--json', at('安排.json'));
    expect(out).toContain('这次安排 5 户；原已安排 0 户、已核实 381 户');
    expect(out).toContain('马鞍村 4组 徐秋谷：排查组已填“7组”');
    const result = await resultOf('安排.json');
    expect(result.kind === 'plan' && result.visits.map(({ team, day }) => [team, day])).toEqual(
      ['16', '17', '18', '19', '20'].map((day) => ['十二组', `2020-06-${day}`]),
    );
  });

  it('prints one sheet a team, however its name is written in the list', async () => {
    for (const [row, team] of ['12 组', '十二组', '第12排查组'].entries()) {
      await typeInto(at('结果.xlsx'), LIST, [3, 4 + row], { 排查组: team });
    }
    await visit('--out', at('结果.xlsx'), '--print', at('核实表.xlsx'));
    expect(await namesOf('核实表.xlsx')).toEqual(['外业核实_12 组', '外业核实_7组']);
  });

  it('reads a filled sheet back into the list', async () => {
    const answers = { 核验日期: '2020.6.17', 是否入户: '√', 是否存在明显安全隐患: '不清楚吧' };
    await typeInto(at('核实表.xlsx'), '外业核实_12', [3, 4], answers);
    const words = ['--read', at('核实表.xlsx'), '--out', at('结果.xlsx')];
    const { out, code } = await visit(...words);
    expect(code).toBe(1);
    expect(out).toContain('填入 1 格，原已相同 1 格，没有填入 1 格');
    expect(out).toContain(
      '王大山 · 是否存在明显安全隐患：“不清楚吧”（核实表.xlsx/外业核实_12 组!P5）',
    );
    const list = (await sheetsOf('结果.xlsx')).find(({ name }) => name === LIST);
    const column = list!.rows[3]!.indexOf('核验日期');
    expect(list!.rows[4]![column]).toEqual({ kind: 'date', serial: 43999 });
  });
});
