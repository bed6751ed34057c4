import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

const SHEET = '回头看台账';
/** An empty column to the right of the table. */
const FREE = 'AY';
const FREE_COLUMN = 50;

let open: OpenWorkbench;
let clerk: Clerk;

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
});

afterAll(() => open[Symbol.asyncDispose]());

/** What a formula in row 1 of the free column shows, as many rows and columns as asked for, when it has been computed. */
async function answerOf(formula: string, rows = 1, columns = 1): Promise<string[][]> {
  await clerk.types(SHEET, `${FREE}1`, '');
  await clerk.types(SHEET, `${FREE}1`, formula);
  await expect.poll(() => clerk.text(SHEET, 0, FREE_COLUMN)).not.toMatch(/^#BUSY!$/);
  return open.bench.evaluate(
    ({ model }, [sheet, column, height, width]) =>
      Array.from({ length: height }, (_, row) =>
        Array.from(
          { length: width },
          (__, at) => model.sheet(sheet)?.cells.text(row, column + at) ?? '',
        ),
      ),
    [SHEET, FREE_COLUMN, rows, columns] as const,
  );
}

describe('formulas of the add-in in the grid', () => {
  it('spill, and take what they spilled with them', async () => {
    const answers = await answerOf('=ANJU.IDCHECK(F7:F13)', 8);
    expect(answers.slice(0, 7).every(([answer]) => answer !== '')).toBe(true);
    expect(answers[7]).toEqual(['']);
    expect((await answerOf('=ANJU.IDCHECK(F7)', 3)).slice(1)).toEqual([[''], ['']]);
  });

  it('never write over what stands in their way, and go on when it is gone', async () => {
    await clerk.types(SHEET, `${FREE}3`, '手写');
    expect(await answerOf('=ANJU.IDCHECK(F7:F13)')).toEqual([['#SPILL!']]);
    expect(await clerk.text(SHEET, 2, FREE_COLUMN)).toBe('手写');
    await clerk.types(SHEET, `${FREE}3`, '');
    await expect.poll(() => clerk.text(SHEET, 2, FREE_COLUMN)).not.toBe('');
  });

  const suggestion = () => open.page.getByText(/识别房屋鉴定等级/).first();

  /** Goes to the free cell, empty now, with the keyboard in the grid. */
  async function goesToFreeCell(): Promise<void> {
    await clerk.types(SHEET, `${FREE}1`, '');
    await clerk.selects(SHEET, `${FREE}1`);
    await open.page.locator('canvas[data-u-comp="render-canvas"]').first().focus();
  }

  it.each([
    { how: 'as fast as the keys go', keys: ['=ANJU.GRADE("C级")'] },
    { how: 'while functions are suggested', keys: ['=ANJU.GRADE', '("C级")'] },
  ])('can be typed $how, and Enter enters them at once', async ({ keys }) => {
    await goesToFreeCell();
    for (const [at, text] of keys.entries()) {
      if (at > 0) await suggestion().waitFor();
      await open.page.keyboard.type(text);
    }
    await open.page.keyboard.press('Enter');
    await expect.poll(() => clerk.text(SHEET, 0, FREE_COLUMN)).toBe('C');
  });

  it('are no trouble to the page', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
