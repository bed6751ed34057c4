import { describe, expect, it } from 'vitest';
import { isPermissive, noticesPage } from '../../../tools/docs/noticesPage';

describe('licences of what ships', () => {
  it.each([
    ['MIT', true],
    ['Apache-2.0', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['LGPL-3.0', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('%s may ship: %s', (expression, may) => {
    expect(isPermissive(expression)).toBe(may);
  });

  it('are all permissive, and all written down', async () => {
    const page = await noticesPage();
    for (const name of ['react', 'zod', '@fluentui/react-components', '@e965/xlsx']) {
      expect(page).toContain(`- ${name} `);
    }
  });
});
