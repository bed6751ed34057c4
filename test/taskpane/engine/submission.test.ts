import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WritePlan } from '../../../src/domain/writePlan';
import { checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { receiptOf } from '../../../src/jobs/generateSheets';
import { planSubmissionOver } from '../../../src/jobs/submitWorkbooks';
import { identitySentence } from '../../../src/ledgers/submission/identity';
import { defaultProfile } from '../../../src/policy/profiles';
import type { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { fetchPlan } from '../../../taskpane/engine/feed';
import { readFileBeside } from '../../../taskpane/engine/sources/readFileBeside';
import { superiorsForm } from '../../ledgers/submission/superiorsForm';
import { checkedEngine, LOOK_BACK, openSample, REQUEST } from './engines';

/** What the job of the command line plans over the same workbook. */
async function planned(workbook: OpenMemoryWorkbook) {
  const { result, tablesOf } = await checkWorkbooks({
    workbooks: [workbook],
    profile: defaultProfile,
    day: REQUEST.day,
  });
  return planSubmissionOver(result, tablesOf.get(workbook)!);
}

const sheetsOf = ({ writes }: WritePlan): string[] =>
  writes.map((write) => (write.kind === 'change-cells' ? write.sheet : write.content.name));

describe('the plan of submit', () => {
  test('is that of the command line, and says first whether the counts agree and who is held back', async () => {
    const workbook = await openSample(LOOK_BACK);
    const preview = await (await checkedEngine(workbook)).plan('submit');
    const { plan, notes, identity } = await planned(workbook);
    const { counts } = identity;
    expect(counts['held-error']).toBeGreaterThan(0);
    expect(counts['held-suspected']).toBeGreaterThan(0);
    expect(preview.sentences).toEqual(receiptOf(plan));
    expect(preview.notes[0]).toBe(`${identitySentence(identity)}。`);
    expect(preview.notes[1]).toContain(`已拦截${counts['held-suspected']}户`);
    expect(preview.notes[2]).toMatch(
      new RegExp(`^有错或不明确的${counts['held-error']}户不报送：.+\\d+户.*“报送前检查”。$`),
    );
    expect(preview.notes).toEqual(expect.arrayContaining([...notes]));
    expect(new Set(preview.notes).size).toBe(preview.notes.length);
  });

  test('writes the sheets beside the list, each with as many rows as households are handed in', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const { sheets } = await engine.plan('submit');
    const { identity, plan } = await planned(workbook);
    const written = await fetchPlan(engine);
    expect(sheetsOf(written)).toEqual(sheetsOf(plan));
    expect(written.madeFrom).toEqual(['回头看台账']);
    expect(sheets.find(({ name }) => name === '农户基本信息')!.rows).toBe(
      identity.counts.submitted,
    );
    expect(sheets.find(({ name }) => name === '报送前检查')!.rows).toBe(identity.expected);
  });

  test('once applied has nothing left to write, and no household is read from its sheets', async () => {
    const workbook = await openSample(LOOK_BACK);
    const engine = await checkedEngine(workbook);
    const before = await engine.recheck(REQUEST);
    const { notes } = await engine.plan('submit');
    await workbook.apply(await fetchPlan(engine));
    const again = await checkedEngine(workbook);
    const { households, findings } = await again.recheck(REQUEST);
    expect({ households, findings }).toEqual({
      households: before.households,
      findings: before.findings,
    });
    const preview = await again.plan('submit');
    expect(preview).toMatchObject({ empty: true, sheets: [] });
    expect(preview.notes[0]).toBe(notes[0]);
  });
});

describe('the files of submit', () => {
  const fill = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const files = [{ name, content: new Blob([bytes]) }];
    return engine.makeFiles('submit', { answers: { way: 'fill' }, files });
  };

  test('a template is filled, and what was filled, what not and why is said', async () => {
    const form = new Uint8Array(await superiorsForm());
    const { file, sentences } = await fill('县里的模板.xlsx', form);
    const { identity } = await planned(await openSample(LOOK_BACK));
    expect(file.name).toBe('县里的模板（已填）.xlsx');
    const [table] = await readFileBeside(file.name, file.content);
    expect(table!.rows).toHaveLength(2 + identity.counts.submitted);
    expect(table!.rows[0]).toEqual(['某县上报表']);
    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          new RegExp(`填入${identity.counts.submitted}户.*没有填的列：县里的栏目`),
        ),
        expect.stringContaining(`已拦截${identity.counts['held-suspected']}户`),
        '“报送前检查”还没有：选“写在本工作簿里”就会生成。',
      ]),
    );
  });

  test.each([
    ['模板.csv', '户编号,农户姓名,身份证号\n', /模板“模板\.csv”不是 \.xlsx，不能填/],
    ['无关.xlsx', undefined, /模板里没有一张表能对应报送内容/],
  ])('%s is refused in words', async (name, text, says) => {
    const other = async () => new Uint8Array(await readFile(join('samples', '脏数据.xlsx')));
    const bytes = text === undefined ? await other() : new TextEncoder().encode(text);
    await expect(fill(name, bytes)).rejects.toThrow(says);
  });

  test('is refused without a template', async () => {
    const engine = await checkedEngine(await openSample(LOOK_BACK));
    const filled = engine.makeFiles('submit', { answers: { way: 'fill' } });
    await expect(filled).rejects.toThrow('请先选择上级发的模板文件。');
  });
});
