import axe, { type ImpactValue } from 'axe-core';
import type { Frame } from 'playwright-core';

/** Fluent's focus sentinels: hidden, and focus that reaches one moves on at once. axe cannot see the second half. */
const FOCUS_SENTINELS = '[data-tabster-dummy]';

const GRAVE: readonly (ImpactValue | undefined)[] = ['serious', 'critical'];

/** What axe finds serious or critical in a frame, one line each: rule, elements. Empty when all is well. */
export async function graveBarriers(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(
    (sentinels) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { exclude: [sentinels] },
        { iframes: false, resultTypes: ['violations'] },
      ),
    FOCUS_SENTINELS,
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
