import { fitGroups, type GroupSize, groupSizes } from './groupSizes';

/** Draws the groups of a ribbon as large as there is room for them, now and whenever the room changes. */
export function keepFitting(ribbon: HTMLElement, groups: readonly HTMLElement[]): void {
  new ResizeObserver(() => {
    // A ribbon that is not shown has no width to fit into.
    if (ribbon.clientWidth > 0) fit(ribbon, groups);
  }).observe(ribbon);
}

function fit(ribbon: HTMLElement, groups: readonly HTMLElement[]): void {
  const [large, medium, small] = groupSizes.map((size) => widthsIn(size, groups));
  const widths = groups.map((_, index) => ({
    large: large?.[index] ?? 0,
    medium: medium?.[index] ?? 0,
    small: small?.[index] ?? 0,
  }));
  const sizes = fitGroups(widths, roomIn(ribbon));
  groups.forEach((group, index) => {
    group.dataset['size'] = sizes[index];
  });
}

function widthsIn(size: GroupSize, groups: readonly HTMLElement[]): readonly number[] {
  for (const group of groups) group.dataset['size'] = size;
  return groups.map((group) => group.getBoundingClientRect().width);
}

function roomIn(ribbon: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(ribbon);
  return ribbon.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
