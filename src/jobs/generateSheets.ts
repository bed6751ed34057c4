import type { CheckResult } from '../domain/check';
import type { Profile } from '../domain/profile';
import type { WritePlan } from '../domain/writePlan';
import { ledgersOf, rectificationLedgerOf } from '../ledgers';
import { planGeneratedSheets, planSheet } from '../ledgers/planGeneratedSheets';
import type { PlannedSheets } from '../ledgers/sheetRun';
import type { Workbook } from '../workbook/port';
import { checkAfter, type StandingWorkbook } from './checkAfter';
import { type CheckedTables, type CheckedWorkbooks, JobRefused } from './checkWorkbooks';
import { messagesOf } from './messagesOf';

export type { StandingWorkbook } from './checkAfter';

/** Planned sheets, and the check they tell of. */
export interface GeneratedSheets extends PlannedSheets {
  /** With the rectification ledger as it will stand: it names what is still to be filled in there. */
  readonly result: CheckResult;
}

/** Plans the generated sheets over what stands in a workbook: nothing, when it was not among those checked. */
export function generateSheets(
  checked: CheckedWorkbooks,
  target: Workbook,
  only?: readonly string[],
): GeneratedSheets {
  const standing = { name: target.name, tables: checked.tablesOf.get(target) ?? [] };
  return generateOver(checked, standing, only);
}

/**
 * Plans the generated sheets: those that are not there are created, those that are there are brought up to date
 * without losing an edit. `only` names sheets by their Chinese name or id; undefined means all.
 */
export function generateOver(
  checked: CheckedTables,
  { name, tables }: StandingWorkbook,
  only?: readonly string[],
): GeneratedSheets {
  refuseTooMany(checked.result.households.length);
  const { regime } = checked.result.profile;
  const ids = only?.map((wanted) => ledgerId(wanted, regime));
  const result =
    ids?.includes(rectificationLedgerOf(regime).id) === false
      ? checked.result
      : checkWithLedger(checked, { name, tables });
  const planned = planGeneratedSheets(result, tables, {
    messageOf: messagesOf(result),
    ...(ids === undefined ? {} : { only: ids }),
  });
  return { ...planned, result };
}

/** What the preview and the receipt say of the sheets: a plan that changes nothing says so. */
export function receiptOf({ sentences, writes }: WritePlan): readonly string[] {
  return writes.length === 0 ? ['各表都已是最新，没有改动任何单元格。'] : sentences;
}

/**
 * The state sheet has about two rows a household, and a sheet of Excel 1,048,576; before that the lists
 * would be longer than anybody reads. Checking has no such limit.
 */
const MOST_HOUSEHOLDS = 400_000;

/** Throws JobRefused for more households than sheets can be generated of. */
export function refuseTooMany(households: number): void {
  if (households <= MOST_HOUSEHOLDS) return;
  throw new JobRefused(
    `一次最多为${MOST_HOUSEHOLDS}户生成名单和台账，这次读到${households}户；请按乡镇分成几个文件生成。只检查不受此限制。`,
  );
}

/**
 * The check with the rectification ledger as this run will leave it. The other sheets tell of it (是否已建台账, what is
 * missing there); planned from the ledger of yesterday they would change again on the next run.
 */
function checkWithLedger(checked: CheckedTables, { name, tables }: StandingWorkbook): CheckResult {
  const { result } = checked;
  const messageOf = messagesOf(result);
  const ledger = rectificationLedgerOf(result.profile.regime);
  const { write } = planSheet(ledger, result, tables, messageOf) ?? {};
  if (write === undefined) return result;
  return checkAfter(checked, { name, tables }, [write]).result;
}

function ledgerId(name: string, regime: Profile['regime']): string {
  const its = ledgersOf(regime);
  const found = its.find(({ id, sheetName, insteadOf }) =>
    [id, sheetName, insteadOf].includes(name),
  );
  if (found !== undefined) return found.id;
  const names = its.map((ledger) => `“${ledger.sheetName}”`).join('、');
  throw new JobRefused(`没有名为“${name}”的生成表；可以生成：${names}。`);
}
