import axe, { type ImpactValue } from 'axe-core';
import type { Frame } from 'playwright-core';

const GRAVE: readonly (ImpactValue | undefined)[] = ['serious', 'critical'];

/** What axe finds serious or critical in a frame, one line each: rule, elements. Empty when all is well. */
export async function graveBarriers(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
    }),
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
