import type { CheckResult } from '../../src/domain/check';
import { isEmptyCell } from '../../src/domain/cell';
import { formatDate } from '../../src/domain/partialDate';
import { tableOf } from '../../src/domain/rawTable';
import { checkTables, JobRefused } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { dayOfCheck } from '../dayOfCheck';
import { toRows } from '../excelValues';
import { Refusal } from '../refusal';
import { withDatesShown } from './datesShown';

/** How the messages of findings call the range. */
const NAME = '所选区域';

/**
 * Checks a range, headers included, as the command line and the pane check a sheet. Undefined when it is blank.
 * Throws a Refusal when no list of households is found in it.
 */
export function checkTable(values: unknown, day: unknown): CheckResult | undefined {
  const rows = toRows(values);
  if (rows.every((row) => row.every(isEmptyCell))) return undefined;
  const today = dayOfCheck(day);
  const table = tableOf(NAME, withDatesShown(rows, today));
  try {
    return checkTables([table], { profile: defaultProfile, day: formatDate(today) });
  } catch (thrown) {
    if (!(thrown instanceof JobRefused)) throw thrown;
    throw new Refusal(
      '没有认出住户名单。请把表头和数据行一起选中，表头要有户主姓名、证件号码、村、组等栏目。',
    );
  }
}
