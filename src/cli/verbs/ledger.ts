import { basename, resolve } from 'node:path';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { ledger, sheetsOfLedger } from '../../jobs/ledger';
import { newWorkbook } from '../../workbook/xlsx/openWorkbook';
import type { Arguments } from '../arguments';
import { exists, openWorkbookFile, refuseOtherThanXlsx } from '../files';
import { runChecking } from '../runChecking';
import { refuseOtherKind, type Target } from '../writeSheets';

/** `anju ledger`: brings a ledger kept in a file of its own up to date, or begins one. */
export function runLedger(words: readonly string[]): Promise<number> {
  return runChecking(ledger, words, { target: ledgerTarget, only: () => sheetsOfLedger });
}

async function ledgerTarget(given: Arguments): Promise<Target> {
  const path = given.text('out');
  const existing = given.text('ledger');
  if (path === undefined) {
    throw new JobRefused('没有写更新后的台账放到哪里；例如 --out 整改台账.xlsx。');
  }
  refuseOtherThanXlsx(path);
  if ((await exists(path)) && (existing === undefined || resolve(existing) !== resolve(path))) {
    throw new JobRefused(
      `“${basename(path)}”已经存在，没有改动；要更新它请写 --ledger ${path}，否则请换一个文件名。`,
    );
  }
  const workbook = await ledgerWorkbook(existing, path);
  refuseOtherKind(workbook, path);
  return { workbook, path };
}

async function ledgerWorkbook(existing: string | undefined, path: string) {
  if (existing === undefined) return newWorkbook(basename(path));
  if (!(await exists(existing))) {
    throw new JobRefused(`找不到台账文件“${existing}”；第一次生成台账时不要写 --ledger。`);
  }
  const workbook = await openWorkbookFile(existing);
  if (workbook.canWrite) return workbook;
  throw new JobRefused(
    `台账“${basename(existing)}”不是 .xlsx，不能更新；请先在 Excel 中另存为 .xlsx。`,
  );
}
