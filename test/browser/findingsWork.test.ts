import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAddress } from '../../src/domain/address';
import { zh } from '../../taskpane/texts/zh';
import { Clerk } from './harness/clerk';
import { Tour } from './harness/tour';
import { NO_TROUBLE } from './harness/watch';
import { newPaneOf, openWorkbench, type OpenWorkbench } from './harness/workbench';

const { findings, mapping, questions, shell } = zh;
const SHEET = '回头看台账';

/** Words that the sample writes once, and of which nobody can tell which of two ways to live they mean. */
const UNCLEAR = '借住亲戚';
/** What the finding says of them. */
const DOUBT = `现住房情况“${UNCLEAR}”不能确定`;
/** How often they are written in all once the sample is made to say them more often. */
const TIMES = 4;

let open: OpenWorkbench;
let clerk: Clerk;
let tour: Tour;

const row = (name: string | RegExp): Locator => open.frame.getByRole('treeitem', { name });
const choice = (name: string): Locator => open.frame.getByLabel(name, { exact: true });

/** How many findings the list says it holds, in words and to a screen reader; 0 where it has given way to a sentence. */
function length(): Promise<number> {
  return open.frame.evaluate(
    (none) =>
      document.body.innerText.includes(none)
        ? 0
        : Number(document.querySelector('[role="treeitem"]')?.getAttribute('aria-setsize')),
    findings.noMatch,
  );
}

const untilLength = (expected: number): Promise<void> => expect.poll(length).toBe(expected);

/** Searches, and waits until the list is as long as it must get: it begins anew when the answer arrives. */
async function search(words: string, lines: number): Promise<void> {
  await open.frame.getByRole('searchbox', { name: findings.search }).fill(words);
  await untilLength(lines);
}

/** Presses 检查 and reads how many findings that gave. */
async function checkedCount(): Promise<number> {
  await clerk.checks();
  const sentence = await open.frame
    .getByText(/检查完毕：/)
    .first()
    .innerText();
  return Number(/，(\d+) 个问题/.exec(sentence)?.[1]);
}

/** Writes the unclear words into the same column of other households. */
async function repeatUnclearWords(): Promise<void> {
  const { rows } = (await clerk.saved()).find(({ name }) => name === SHEET)!;
  const at = rows.findIndex((cells) => cells.includes(UNCLEAR));
  const column = rows[at]!.indexOf(UNCLEAR);
  const others = rows.flatMap((cells, index) =>
    index > at && typeof cells[column] === 'string' ? [index] : [],
  );
  for (const other of others.slice(0, TIMES - 1)) {
    await clerk.types(SHEET, toAddress(other, column), UNCLEAR);
  }
}

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
  tour = new Tour(open);
  await repeatUnclearWords();
  await tour.begin();
});

afterAll(() => open[Symbol.asyncDispose]());

describe('the list of findings', () => {
  let all: number;

  beforeAll(async () => {
    all = await checkedCount();
    await tour.to('findings');
    await choice(findings.groupBy).selectOption('none');
    await clerk.press(findings.filters);
  });

  it.each([
    { words: '已故', lines: 1 },
    { words: '没有这样的话', lines: 0 },
  ])('is searched for $words', async ({ words, lines }) => {
    await search(words, lines);
    await search('', all);
  });

  it.each([
    { by: findings.village, nth: 1 },
    { by: findings.village, nth: 2 },
    { by: findings.severity, nth: 1 },
    { by: findings.severity, nth: 2 },
    { by: findings.rule, nth: 1 },
  ])('is narrowed by $by, choice $nth, to as many as it says', async ({ by, nth }) => {
    const option = choice(by).locator('option').nth(nth);
    const promised = Number(/（(\d+)）$/.exec(await option.innerText())?.[1]);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
    await choice(by).selectOption({ index: nth });
    await untilLength(promised);
    await clerk.press(findings.clearFilters);
    await untilLength(all);
  });

  it.each(['village', 'rule', 'severity'] as const)('loses none when grouped by %s', async (by) => {
    await choice(findings.groupBy).selectOption(by);
    const heading = open.frame.locator('[role="treeitem"][aria-level="1"][aria-expanded]').first();
    await heading.waitFor();
    expect(Number(await heading.getAttribute('aria-setsize'))).toBeGreaterThan(1);
    await clerk.sees(findings.total(all));
    await choice(findings.groupBy).selectOption('none');
    await untilLength(all);
  });
});

describe('a finding', () => {
  it('with a safe suggestion is corrected after a preview, and taken back', async () => {
    const before = await clerk.text(SHEET, 15, 5);
    await tour.to('findings');
    await choice(findings.groupBy).selectOption('none');
    await search('证件号码写法', 3);
    await row(/F16/).click();
    await clerk.press(findings.fix);
    await tour.arrives('write');
    await clerk.sees(shell.fixTitle);
    expect(await clerk.text(SHEET, 15, 5)).toBe(before);
    await clerk.confirms();
    expect(await clerk.text(SHEET, 15, 5)).toBe('512229198103229513');
    await clerk.restores();
    expect(await clerk.text(SHEET, 15, 5)).toBe(before);
  });

  it('that was verified is exempted with reason and name, and counted as such', async () => {
    const before = await checkedCount();
    await tour.to('findings');
    await search('已故', 1);
    await row(/已故/).click();
    await clerk.press(findings.exempt);
    await clerk.press(findings.confirmExempt);
    await clerk.sees(findings.reasonMissing);
    await open.frame.getByRole('textbox', { name: findings.reason }).fill('已电话核实');
    await open.frame.getByRole('textbox', { name: findings.person }).fill('示例员');
    await clerk.press(findings.confirmExempt);
    await untilLength(0);
    await search('', before - 1);
    expect(await checkedCount()).toBe(before - 1);
    await clerk.sees(shell.overview.exempted(1));
    await tour.to('exemptions');
    await clerk.sees('已电话核实');
  });
});

describe('what only the clerk knows', () => {
  it('is asked once for all places alike, and then settled', async () => {
    await tour.to('findings');
    await search(DOUBT, TIMES);
    await tour.to('questions');
    await clerk.sees(questions.count(1));
    await clerk.sees(new RegExp(`“${UNCLEAR}”`));
    await clerk.sees(questions.places(TIMES));
    await open.frame.getByRole('radio').first().check();
    await clerk.press(questions.confirm);
    await clerk.sees(questions.none);
    await tour.to('findings');
    await untilLength(0);
  });

  it('of a column is remembered by the workbook, also when the pane comes anew', async () => {
    await tour.to('mapping');
    await clerk.press(mapping.changeOf('AT'));
    const field = open.frame.getByRole('combobox', { name: mapping.changeOf('AT') });
    await field.fill('核实责任人');
    await field.press('Enter');
    await clerk.sees(`（${mapping.changed}）`);
    await clerk.press(mapping.save);
    await clerk.sees(mapping.saved);

    open = await newPaneOf(open);
    clerk = new Clerk(open);
    tour = new Tour(open);
    await clerk.checks();
    await tour.to('mapping');
    await clerk.sees(`（${mapping.ways.told}）`);
    await tour.to('questions');
    await clerk.sees(questions.none);
  });

  it('was no trouble to the page', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
