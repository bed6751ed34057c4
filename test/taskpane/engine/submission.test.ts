import { describe, expect, test } from 'vitest';
import type { WritePlan } from '../../../src/domain/writePlan';
import { checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { receiptOf } from '../../../src/jobs/generateSheets';
import { planSubmissionOver } from '../../../src/jobs/submitWorkbooks';
import { identitySentence } from '../../../src/ledgers/submission/identity';
import { defaultProfile } from '../../../src/policy/profiles';
import type { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { fetchPlan } from '../../../taskpane/engine/feed';
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
