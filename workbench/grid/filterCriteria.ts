import { ModelRefusal } from '../model/refusal';
import type { SheetFilter } from '../model/sheetLayout';

/** What the person chose in the menu of a filter, in the words of the grid. */
export interface GridCriteria {
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly customFilters?: {
    readonly and?: number;
    readonly customFilters: readonly {
      readonly val: string | number;
      readonly operator?: string;
    }[];
  };
  readonly colorFilters?: unknown;
}

type Criteria = SheetFilter['criteria'] extends ReadonlyMap<number, infer Each> ? Each : never;

/** Comparisons as they are spelled before the value; without one it is equality. */
const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The same in the words of Excel. Throws ModelRefusal for kinds that the model has no word for, as colours. */
export function filterCriteria({ filters, customFilters }: GridCriteria): Criteria {
  if (filters !== undefined) {
    const blanks = filters.blank === true ? [''] : [];
    return { filterOn: 'Values', values: [...(filters.filters ?? []), ...blanks] };
  }
  if (customFilters === undefined) throw new ModelRefusal('not-offered', 'filter');
  const [criterion1, criterion2] = customFilters.customFilters.map(
    ({ val, operator = 'equal' }) => {
      const comparison = COMPARISONS[operator];
      if (comparison === undefined) throw new ModelRefusal('not-offered', `filter ${operator}`);
      return `${comparison}${val}`;
    },
  );
  return {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 === undefined
      ? {}
      : { criterion2, operator: customFilters.and === 1 ? 'And' : 'Or' }),
  };
}
