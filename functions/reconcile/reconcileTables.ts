import { formatDate } from '../../src/domain/partialDate';
import { reportLines } from '../../src/domain/reconcile/reportLines';
import type { Reconciliation } from '../../src/domain/reconcile/reconciliation';
import { JobRefused } from '../../src/jobs/checkWorkbooks';
import { reconcileFiles } from '../../src/jobs/reconcileWorkbooks';
import { gaoyan2024 } from '../../src/policy/profiles/gaoyan2024';
import type { Answer } from '../answerCells';
import { dayOfCheck } from '../dayOfCheck';
import { Refusal } from '../refusal';
import { reconciliationRows } from './reconciliationRows';
import { tableOfRange } from '../tables/tableOfRange';

const NAMES = ['甲表', '乙表'] as const;

/**
 * Compares two ranges, headers included, as the command line compares two sheets. Two blank ranges give blank.
 * Throws a Refusal when either is no list of households.
 */
export function reconcileTables(left: unknown, right: unknown, day: unknown): Answer[][] {
  const a = tableOfRange(NAMES[0], left, day);
  const b = tableOfRange(NAMES[1], right, day);
  if (a === undefined && b === undefined) return [['']];
  if (a === undefined || b === undefined) {
    throw new Refusal(`${a === undefined ? NAMES[0] : NAMES[1]}是空的。请选两张住户表，连同表头。`);
  }
  return reconciliationRows(pairOf([[a], [b]], formatDate(dayOfCheck(day))));
}

function pairOf(
  files: Parameters<typeof reconcileFiles>[0],
  day: string,
): { readonly pair: Reconciliation; readonly lines: ReturnType<typeof reportLines> } {
  try {
    const [pair] = reconcileFiles(files, { profile: gaoyan2024, day }).pairs;
    if (pair === undefined) throw new Error('two tables and no pair');
    return { pair, lines: reportLines(pair) };
  } catch (thrown) {
    if (!(thrown instanceof JobRefused)) throw thrown;
    throw new Refusal(
      '两张表里至少有一张没有认出住户名单。请把表头和数据行一起选中，表头要有户主姓名、证件号码、村、组等栏目。',
    );
  }
}
