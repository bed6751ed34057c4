import { checkWorkbooks } from '../../jobs/checkWorkbooks';
import { lists } from '../../jobs/lists';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { summaryText } from '../printSummary';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writeSheets } from '../writeSheets';

export async function runLists(words: readonly string[]): Promise<number> {
  const given = readArguments(lists, words);
  const request = await requestFrom(given);
  const { progress, done } = progressLine('读取');
  const checked = await checkWorkbooks({ ...request, progress });
  done();
  const { result, receipt } = await writeSheets(
    given,
    request.workbooks,
    checked,
    given.texts('only'),
  );
  console.log(`${summaryText(result)}\n\n${receipt.join('\n')}`);
  return result.findings.length > 0 ? EXIT.findings : EXIT.clean;
}
