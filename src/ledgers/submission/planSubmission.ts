import { cellText } from '../../domain/cell';
import type { LedgerUpdate, Offer } from '../../domain/ledger/ledgerUpdate';
import type { RawTable } from '../../domain/rawTable';
import { frameMaker } from '../sheetFrame';
import { finishRun, type PlannedSheets, planOne, startRun, take } from '../sheetRun';
import { preflightSheet, type PlannedNews } from './preflightSheet';
import { textOf } from './prefill';
import type { SubmissionInput } from './submissionInput';
import { submissionLedger } from './submissionLedger';

/**
 * Plans the submission sheets and 报送前检查 over the sheets of the target workbook. Whatever may not be handed in is not
 * written and is taken out where it stands; no edit is lost; a second run over an unchanged workbook plans nothing.
 */
export function planSubmission(input: SubmissionInput, tables: readonly RawTable[]): PlannedSheets {
  const { result } = input;
  const setting = { words: result.profile.vocabularies, frameOf: frameMaker(result) };
  const run = startRun(setting, tables);
  const updates: LedgerUpdate[] = [];
  for (const sheet of input.sheets) {
    const update = planOne(run, submissionLedger(sheet), input);
    if (update === undefined) {
      run.notes.push(`没有需要列入“${sheet.sheetName}”的户，未生成该表。`);
      continue;
    }
    take(run, update);
    updates.push(update);
    run.offers.push(...update.offers);
    run.notes.push(...withdrawnNotes(update));
  }
  const preflight = planOne(run, preflightSheet, { ...input, news: newsOf(updates) });
  if (preflight !== undefined) {
    take(run, preflight);
    run.notes.push(...preflight.offers.filter(isWithdrawn).map(keptNote));
  }
  return finishRun(run, true);
}

/** The clerk has rewritten the cell that would have kept what was taken out; then the receipt keeps it. */
function isWithdrawn({ column }: Offer): boolean {
  return column === 'withdrawn';
}

function keptNote({ sheetName, address, offered }: Offer): string {
  return `“${sheetName}”的 ${address} 您改过，没有覆盖；本次移出的内容是：${textOf(offered)}。`;
}

function withdrawnNotes({ sheetName, withdrawn = [] }: LedgerUpdate): string[] {
  return withdrawn.length === 0
    ? []
    : [
        `“${sheetName}”中有${withdrawn.length}户现在不能报送，已移出该表，原来填的内容记在“报送前检查”的“移出的报送行”。`,
      ];
}

function newsOf(updates: readonly LedgerUpdate[]): PlannedNews {
  const withdrawn = new Map<string, string>();
  const differing = new Map<string, string>();
  const add = (to: Map<string, string>, key: string, text: string): void => {
    const before = to.get(key);
    to.set(key, before === undefined ? text : `${before}；\n${text}`);
  };
  for (const { sheetName, withdrawn: rows = [], offers } of updates) {
    for (const { key, cells } of rows) {
      const text = cells.map((cell) => `${cell.header}“${cell.text}”`).join('，');
      add(withdrawn, key, `${sheetName}：${text}`);
    }
    for (const offer of offers) add(differing, offer.rowKey, `${sheetName} ${offerText(offer)}`);
  }
  return { withdrawn, differing };
}

function offerText({ header, standing, offered }: Offer): string {
  return `${header}：表中“${cellText(standing)}”（保留），最新数据“${textOf(offered)}”`;
}
