import { describe, expect, it } from 'vitest';
import { fitGroups } from '../../../workbench/ribbon/groupSizes';

const wide = { large: 300, medium: 200, small: 50 };
const narrow = { large: 100, medium: 80, small: 40 };

/** Two groups: 400 pixels large, 280 medium, 90 small. */
const groups = [wide, narrow];

describe('the groups of a ribbon', () => {
  it.each([
    [1000, 'large large'],
    [400, 'large large'],
    [399, 'large medium'],
    [380, 'large medium'],
    [379, 'medium medium'],
    [280, 'medium medium'],
    [279, 'medium small'],
    [240, 'medium small'],
    [239, 'small small'],
    [90, 'small small'],
    [10, 'small small'],
  ])('in %i pixels are %s', (room, sizes) => {
    expect(fitGroups(groups, room).join(' ')).toBe(sizes);
  });

  it('need no room where there are none', () => {
    expect(fitGroups([], 0)).toEqual([]);
  });
});
