import { type DatedValue, valueOn } from './parameter';
import { parseIsoDate } from './partialDate';
import type { Parameters } from './profile';
import type { ParameterValues } from './profileValues';

/** Every parameter as it stands on one day (`yyyy-mm-dd`); the day itself becomes `today`. */
export function resolveParameters(parameters: Parameters, day: string): ParameterValues {
  const today = parseIsoDate(day);
  if (today?.day === undefined) throw new Error(`not a calendar day: ${day}`);
  const values: Record<string, unknown> = { today };
  for (const [id, parameter] of Object.entries(parameters)) {
    values[id] = (valueOn<unknown>(parameter, day) satisfies DatedValue<unknown>).value;
  }
  return values as unknown as ParameterValues;
}
