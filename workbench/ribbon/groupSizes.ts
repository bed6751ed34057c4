/** How the buttons of a group are drawn, the roomiest first; the looks of each are in `workbench.css`. */
export const groupSizes = ['large', 'medium', 'small'] as const;

export type GroupSize = (typeof groupSizes)[number];

/** How wide a group is in each size, in CSS pixels. */
export type GroupWidths = Readonly<Record<GroupSize, number>>;

/**
 * The size of each group so that all fit side by side into `room` pixels, as Excel does it: groups give up room one by
 * one from the right, and none goes a step further before all have gone that far. All are small where even that is
 * too wide.
 */
export function fitGroups(groups: readonly GroupWidths[], room: number): readonly GroupSize[] {
  const sizes = groups.map((): GroupSize => 'large');
  const excess = (): number =>
    groups.reduce((sum, widths, index) => sum + widths[sizes[index] ?? 'large'], -room);
  for (const size of groupSizes.slice(1)) {
    for (let index = groups.length - 1; index >= 0 && excess() > 0; index -= 1) sizes[index] = size;
  }
  return sizes;
}
