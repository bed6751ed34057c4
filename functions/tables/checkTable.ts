import type { CheckResult } from '../../src/domain/check';
import { formatDate } from '../../src/domain/partialDate';
import { checkTables, JobRefused } from '../../src/jobs/checkWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import { dayOfCheck } from '../dayOfCheck';
import { Refusal } from '../refusal';
import { tableOfRange } from './tableOfRange';

/** How the messages of findings call the range. */
const NAME = '所选区域';

/**
 * Checks a range, headers included, as the command line and the pane check a sheet. Undefined when it is blank.
 * Throws a Refusal when no list of households is found in it.
 */
export function checkTable(values: unknown, day: unknown): CheckResult | undefined {
  const table = tableOfRange(NAME, values, day);
  if (table === undefined) return undefined;
  try {
    return checkTables([table], { profile: gaoyan2024, day: formatDate(dayOfCheck(day)) });
  } catch (thrown) {
    if (!(thrown instanceof JobRefused)) throw thrown;
    throw new Refusal(
      '没有认出住户名单。请把表头和数据行一起选中，表头要有户主姓名、证件号码、村、组等栏目。',
    );
  }
}
