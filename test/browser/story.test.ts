import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/domain/rawTable';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { generateSheets } from '../../src/jobs/generateSheets';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import { openWorkbook } from '../../src/workbook/xlsx/openWorkbook';
import { Clerk } from './harness/clerk';
import { keepPicture } from './harness/screenshot';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

const SAMPLE = 'samples/回头看_高燕镇示例.xlsx';

/** The job on the same file and day, without Excel. */
async function jobWithoutExcel(day: string) {
  const workbook = await openFile(SAMPLE);
  const checked = await checkWorkbooks({ workbooks: [workbook], profile: defaultProfile, day });
  await workbook.apply(generateSheets(checked, workbook).plan);
  const tables = await (await openWorkbook('结果.xlsx', await workbook.save())).readSheets();
  return { result: checked.result, tables };
}

const named = (tables: readonly RawTable[], name: string): RawTable =>
  tables.find((table) => table.name === name)!;

/** Values only: what two ways of writing must agree on. */
const valuesOf = ({ rows }: RawTable) =>
  rows.map((row) => {
    const cells = row.map((cell) => cell ?? null);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });

const contentOf = (tables: readonly RawTable[]) =>
  tables.map((table) => [table.name, table.visibility, table.merges, valuesOf(table)]);

describe('a first day with the sample workbook', () => {
  let open: OpenWorkbench;
  let clerk: Clerk;
  let expected: Awaited<ReturnType<typeof jobWithoutExcel>>;
  let atFirst: readonly RawTable[];

  beforeAll(async () => {
    open = await openWorkbench();
    clerk = new Clerk(open);
    const day = await open.frame.evaluate(() => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    expected = await jobWithoutExcel(day);
    atFirst = await clerk.saved();
  }, 90_000);

  afterAll(() => open[Symbol.asyncDispose]());

  it('checks, and counts what the command line counts', async () => {
    await clerk.begins();
    const { households, findings } = expected.result;
    await clerk.sees(`检查完毕：${households.length} 户，${findings.length} 个问题。`);
    expect(contentOf(await clerk.saved())).toEqual(contentOf(atFirst));
  });

  it('shows the cell of a finding', async () => {
    await clerk.tab('问题');
    await open.frame.getByRole('treeitem').nth(1).click();
    await clerk.sees('户主证件号码未填');
    await expect
      .poll(() => clerk.selection())
      .toEqual({ sheet: '回头看台账', row: 102, column: 5 });
    await keepPicture(open.page, 'story-finding');
  });

  it('writes the sheets that the command line writes', async () => {
    await clerk.writes('lists');
    await keepPicture(open.page, 'story-written');
    const saved = await clerk.saved();
    const ours = saved.filter(({ name }) => !name.startsWith('_anju_undo'));
    expect(contentOf(ours)).toEqual(contentOf(expected.tables));
  });

  it('keeps what the clerk types into a ledger, and writes nothing when nothing is new', async () => {
    await clerk.types('整改台账', 'F6', '亲戚家暂住，月底搬');
    const before = valuesOf(named(await clerk.saved(), '整改台账'));
    await clerk.ribbon('ledger');
    await clerk.sees(/确认写入|没有要写入的内容/);
    const confirm = open.frame.getByRole('button', { name: '确认写入' });
    if (await confirm.isVisible()) await clerk.confirms();
    expect(valuesOf(named(await clerk.saved(), '整改台账'))).toEqual(before);
    await clerk.ribbon('ledger');
    await clerk.sees('没有要写入的内容');
  });

  it('takes the writing back byte for byte', async () => {
    await using fresh = await openWorkbench();
    const another = new Clerk(fresh);
    await another.begins();
    const before = await another.saved();
    await another.writes('lists');
    await another.restores();
    await keepPicture(fresh.page, 'story-restored');
    expect(await another.saved()).toEqual(before);
    expect(fresh.trouble).toEqual(NO_TROUBLE);
  });

  it('stays at home and keeps to its policy', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
