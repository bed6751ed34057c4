import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkWorkbooks, JobRefused } from '../../jobs/checkWorkbooks';
import { generateSheets } from '../../jobs/generateSheets';
import { ledger } from '../../jobs/ledger';
import { newWorkbook } from '../../workbook/xlsx/openWorkbook';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { openWorkbookFile, refuseOtherThanXlsx } from '../files';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writeInto } from '../writeSheets';

const LEDGER = ['rectification-ledger'] as const;

export async function runLedger(words: readonly string[]): Promise<number> {
  const given = readArguments(ledger, words);
  const request = await requestFrom(given);
  const out = given.text('out');
  if (out === undefined)
    throw new JobRefused('没有写更新后的台账放到哪里；例如 --out 整改台账.xlsx。');
  refuseOtherThanXlsx(out);
  const target = await existingLedger(given.text('ledger'), out);
  const { progress, done } = progressLine('读取');
  const checked = await checkWorkbooks({
    ...request,
    workbooks: [...request.workbooks, target],
    progress,
  });
  done();
  const generated = generateSheets(checked, target, LEDGER);
  const receipt = await writeInto(target, out, generated);
  console.log(receipt.join('\n'));
  return generated.result.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

async function existingLedger(path: string | undefined, out: string) {
  if (path === undefined) return newWorkbook(basename(out));
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new JobRefused(`找不到台账文件“${path}”；第一次生成台账时不要写 --ledger。`);
  }
  const workbook = await openWorkbookFile(path);
  if (workbook.canWrite) return workbook;
  throw new JobRefused(
    `台账“${basename(path)}”不是 .xlsx，不能更新；请先在 Excel 中另存为 .xlsx。`,
  );
}
