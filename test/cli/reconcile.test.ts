import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { reconcileResultSchema } from '../../src/jobs/reconcileSchema';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { runMain } from './runMain';

const APP = join('samples', '核验APP导出.xlsx');
const POOR = join('samples', '户信息导出.xlsx');
const ARCHIVE = join('samples', '三年行动档案.xlsx');
const SHEETS = ['差异清单', '比对记录'];
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anju-reconcile-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function sheetsOf(path: string) {
  const workbook = await openFile(path);
  const tables = await workbook.readSheets();
  return new Map(tables.map((table) => [table.name, table]));
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('anju reconcile', () => {
  it('reads only, unless told where to write', async () => {
    const before = await hashOf(APP);
    const { code, out } = await runMain('reconcile', APP, POOR, '--day', '2020-06-12');
    expect(code).toBe(1);
    expect(out).toContain('核验APP导出（甲）× 户信息导出（乙）');
    expect(out).not.toContain('已写入');
    expect(await hashOf(APP)).toBe(before);
  });

  it('writes the lists into a new file, and next week tells what became of them', async () => {
    const out = at('比对结果.xlsx');
    const files = [APP, POOR, ARCHIVE];
    const common = ['--out', out, '--person', '张某'];
    const first = await runMain('reconcile', ...files, ...common, '--day', '2020-06-12');
    expect(first).toMatchObject({ code: 1, err: '' });
    expect(first.out).toContain('新建“差异清单”');
    const again = await runMain('reconcile', ...files, ...common, '--day', '2020-06-12');
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
    const json = at('结果.json');
    const turned = [ARCHIVE, APP, POOR];
    const next = await runMain(
      ...['reconcile', ...turned, ...common, '--day', '2020-06-20', '--json', json],
    );
    expect(next.out).toContain(
      '核验APP × 国家扶贫系统 已8天未比对（上次2020-06-12，每周至少一次）。',
    );
    expect(next.out).toContain('核验APP × 国家扶贫系统：新增差异0条，已修正0条，仍有38条');
    const result = reconcileResultSchema.parse(JSON.parse(await readFile(json, 'utf8')));
    expect(result.progress).toContainEqual({
      ...{ pair: '核验APP×国家扶贫系统', added: 0, standing: 38, corrected: 0, changed: 0 },
      ...{ unhandled: 38, explained: 0, claimed: 0 },
    });
    const open = result.progress.reduce((sum, { unhandled }) => sum + unhandled, 0);
    expect(next.out).toContain(`上次差异未处理${open}条，请核实修正或说明。`);
    const log = (await sheetsOf(out)).get('比对记录');
    const days = log?.rows.slice(4, 10).map((row) => cellText(row[1]));
    expect(days).toEqual([
      ...Array<string>(3).fill('2020-06-12'),
      ...Array<string>(3).fill('2020-06-20'),
    ]);
  });

  it('writes back into the first file and leaves the others alone', async () => {
    const [own, other] = [at('核验APP导出.xlsx'), at('户信息导出.xlsx')];
    await copyFile(APP, own);
    await copyFile(POOR, other);
    const [before, untouched] = [await sheetsOf(own), await hashOf(other)];
    const { out } = await runMain('reconcile', own, other, '--in-place', '--day', '2020-06-12');
    expect(out).toContain('已写入《核验APP导出.xlsx》');
    const after = await sheetsOf(own);
    expect([...after.keys()]).toEqual([...before.keys(), ...SHEETS, '_anju_state']);
    for (const [name, table] of before) expect(after.get(name)?.rows).toEqual(table.rows);
    expect(await hashOf(other)).toBe(untouched);
    const again = await runMain('reconcile', own, other, '--in-place', '--day', '2020-06-12');
    expect(again.out).toContain('各表都已是最新');
  });

  it('shares a workbook with the lists of a check, and does not compare what the tool has made', async () => {
    const own = at('名册.xlsx');
    await copyFile(join('samples', '回头看_高燕镇示例.xlsx'), own);
    const words = ['--in-place', '--day', '2024-10-08'];
    await runMain('reconcile', own, POOR, ...words);
    await runMain('lists', own, ...words);
    const again = await runMain('reconcile', own, POOR, ...words);
    expect(again.out).toContain('各表都已是最新，没有改动任何单元格。');
    const lists = await runMain('lists', own, ...words);
    expect(lists.out).toContain('各表都已是最新，没有改动任何单元格。');
  });

  it.each([
    ['a person but nowhere to write', ['--person', '张某'], '没有写结果放到哪里'],
    ['agreed values but nowhere to write', ['--agreed'], '没有写结果放到哪里'],
    ['two places to write to', ['--out', 'x.xlsx', '--in-place'], '只能写一个'],
    ['the file of another program', ['--out', APP], '就是要检查的文件'],
    ['a file that is none of ours', ['--out', ARCHIVE], '又不是本工具生成的，没有改动'],
  ])('refuses %s', async (_, words, sentence) => {
    const { code, err } = await runMain('reconcile', APP, POOR, ...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it.runIf(existsSync('/usr/bin/soffice'))(
    'writes what LibreOffice opens',
    async () => {
      const out = at('打开.xlsx');
      await runMain('reconcile', APP, POOR, '--out', out, '--day', '2020-06-12');
      const profile = `-env:UserInstallation=file://${at('profile')}`;
      const csv = 'csv:Text - txt - csv (StarCalc):44,34,76';
      const words = [profile, '--headless', '--convert-to', csv, '--outdir', folder, out];
      await promisify(execFile)('soffice', words, { timeout: 100_000 });
      const text = await readFile(at('打开.csv'), 'utf8');
      expect(text.split('\n')[0]).toContain('账账相符差异清单');
      expect(text).toContain('比对批次');
    },
    120_000,
  );
});
