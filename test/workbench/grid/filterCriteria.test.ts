import { expect, it } from 'vitest';
import { filterCriteria, type GridCriteria } from '../../../workbench/grid/filterCriteria';
import { ModelRefusal } from '../../../workbench/model/refusal';

it.each<[string, GridCriteria, object]>([
  ['values', { filters: { filters: ['C', 'D'] } }, { filterOn: 'Values', values: ['C', 'D'] }],
  ['blanks', { filters: { blank: true } }, { filterOn: 'Values', values: [''] }],
  [
    'a comparison',
    { customFilters: { customFilters: [{ val: 3, operator: 'greaterThan' }] } },
    { filterOn: 'Custom', criterion1: '>3' },
  ],
  [
    'text that is equal',
    { customFilters: { customFilters: [{ val: '*村' }] } },
    { filterOn: 'Custom', criterion1: '=*村' },
  ],
  [
    'both of two',
    {
      customFilters: {
        and: 1,
        customFilters: [
          { val: 1, operator: 'greaterThanOrEqual' },
          { val: 5, operator: 'lessThan' },
        ],
      },
    },
    { filterOn: 'Custom', criterion1: '>=1', criterion2: '<5', operator: 'And' },
  ],
  [
    'one of two',
    { customFilters: { customFilters: [{ val: 1 }, { val: 5, operator: 'notEqual' }] } },
    { filterOn: 'Custom', criterion1: '=1', criterion2: '<>5', operator: 'Or' },
  ],
])('tells of a filter by %s in the words of Excel', (_, criteria, told) => {
  expect(filterCriteria(criteria)).toEqual(told);
});

it.each<[string, GridCriteria]>([
  ['colour', { colorFilters: { cellFillColors: ['#FF0000'] } }],
  [
    'a comparison of a new kind',
    { customFilters: { customFilters: [{ val: 1, operator: 'near' }] } },
  ],
])('refuses a filter by %s', (_, criteria) => {
  expect(() => filterCriteria(criteria)).toThrow(ModelRefusal);
});
