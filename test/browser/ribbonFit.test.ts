import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

let open: OpenWorkbench;

beforeAll(async () => {
  open = await openWorkbench();
});

afterAll(() => open[Symbol.asyncDispose]());

const ribbon = () => open.page.getByRole('toolbar', { name: '安居台账' });

/** Whether groups of each size are there once the ribbon has settled in a window of this width. */
async function sizesAt(width: number): Promise<readonly string[]> {
  await open.page.setViewportSize({ width, height: 768 });
  await expect
    .poll(() => ribbon().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    .toBe(0);
  return ribbon().evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('.ribbon-group')].map(
      ({ dataset }) => dataset['size'] ?? '',
    ),
  );
}

describe('the ribbon', () => {
  it.each([683, 1024, 1366])('has nothing to scroll to in %i pixels', async (width) => {
    const sizes = await sizesAt(width);
    expect(sizes).not.toEqual(sizes.map(() => 'large'));
  });

  it('has large buttons where there is room', async () => {
    const sizes = await sizesAt(1920);
    expect(sizes).toEqual(sizes.map(() => 'large'));
  });

  it('names its buttons where only icons are left', async () => {
    expect(await sizesAt(400)).toContain('small');
    await ribbon().getByRole('button', { name: '生成报送表', exact: true }).waitFor();
  });
});

it('was no trouble to the page', () => {
  expect(open.trouble).toEqual(NO_TROUBLE);
});
