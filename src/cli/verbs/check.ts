import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { CheckResult } from '../../domain/check';
import { check, sheetsOfCheck } from '../../jobs/check';
import { checkWorkbooks } from '../../jobs/checkWorkbooks';
import { messagesOf } from '../../jobs/generateSheets';
import { resultJsonPieces } from '../../jobs/resultJson';
import { clauses } from '../../policy/clauses';
import { readArguments } from '../arguments';
import { summaryText } from '../printSummary';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { EXIT } from '../exit';
import { wantsOutput, writeSheets } from '../writeSheets';

export async function runCheck(words: readonly string[]): Promise<number> {
  const given = readArguments(check, words);
  const request = await requestFrom(given);
  const { progress, done } = progressLine('读取');
  const checked = await checkWorkbooks({ ...request, progress });
  done();
  const json = given.text('json');
  if (json !== '-') console.log(summaryText(checked.result));
  if (json !== undefined) await writeJson(checked.result, json);
  if (wantsOutput(given)) {
    const { receipt } = await writeSheets(given, request.workbooks, checked, sheetsOfCheck);
    if (json !== '-') console.log(`\n${receipt.join('\n')}`);
  }
  return checked.result.findings.length > 0 ? EXIT.findings : EXIT.clean;
}

async function writeJson(result: CheckResult, target: string): Promise<void> {
  const pieces = resultJsonPieces(result, { messageOf: messagesOf(result), clauses });
  const stream = target === '-' ? process.stdout : createWriteStream(target);
  let buffer = '';
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < PIECE_LENGTH) continue;
    if (!stream.write(buffer)) await once(stream, 'drain');
    buffer = '';
  }
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.write(buffer, () => {
      resolve();
    });
  });
  if (target !== '-') {
    stream.end();
    await once(stream, 'close');
  }
}

const PIECE_LENGTH = 65_536;
