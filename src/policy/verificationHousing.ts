import { fieldGetter, type Household } from '../domain/household';
import { type Housing, housingOf } from '../domain/householdFacts';

const methodOf = fieldGetter('guaranteeMethod');

/**
 * Where a household lives, as the 2020 verification has it: 鉴定安全 and 改造安全 are said of its own house, 保障安全 of one
 * elsewhere (S1 三(一)). Only where no method is recorded does 现住房情况 say so.
 */
export function housingByMethod(household: Household): Housing {
  const method = methodOf(household);
  if (method.state !== 'read') return housingOf(household);
  return method.value === 'guaranteed-safe' ? 'elsewhere' : 'own';
}
