import { cellText, type CellValue } from '../cell';
import type { IdNumber } from '../fields/field';
import { BLANK, blank, read, type Reading, unreadable } from '../reading';
import type { CellReader } from './cellReader';
import { examineIdNumber, type IdExamination } from './idNumber';

/**
 * Certificate number (brief §5.2, §8). Everything but a number that passes all tests is unreadable;
 * `examineIdNumber(reading.raw, today)` says again what was found.
 */
export const readIdNumber: CellReader<IdNumber> = (cell, context) => {
  if (cell === null) return BLANK;
  const examination = examineIdNumber(cell, context.today);
  if (typeof cell === 'string') return toReading(examination, cell);
  return toReading(examination, rawText(cell, examination));
};

/** A number that lost digits is written as Excel shows it, so that it is never taken for a complete one. */
function rawText(cell: CellValue, examination: IdExamination): string {
  if (examination.kind !== 'digits-lost') return cellText(cell);
  const value = Number(cellText(cell));
  return value.toExponential(14).replace('e', 'E');
}

function toReading(examination: IdExamination, raw: string): Reading<IdNumber> {
  if (examination.kind === 'valid') return read(examination.value, raw, examination.note);
  if (examination.kind === 'none') return blank(raw.trim() === '' ? '' : raw);
  return unreadable(raw, explain(examination), proposals(examination));
}

function proposals(examination: IdExamination): readonly IdNumber[] {
  if (examination.kind === 'fifteen-digits') return [{ body: examination.upgraded, suffix: '' }];
  if (examination.kind === 'wrong-length' && examination.completed !== undefined) {
    return [{ body: examination.completed, suffix: '' }];
  }
  return [];
}

type Faulty = Exclude<IdExamination, { kind: 'valid' } | { kind: 'none' }>;

/** Chinese half-sentence on what is wrong with the number. */
function explain(found: Faulty): string {
  switch (found.kind) {
    case 'digits-lost':
      return '以数字存储，后几位已丢失且无法恢复，请按原件重新录入';
    case 'wrong-length':
      return `应为18位（残疾人证20或22位），现为${found.length}位`;
    case 'illegal-character':
      return `第${found.position}位“${found.character}”不应出现在证件号码中`;
    case 'impossible-date':
      return `出生日期段“${found.digits}”${found.inFuture ? '晚于检查日期' : '不存在'}`;
    case 'wrong-check-digit':
      return wrongCheckDigit(found);
    case 'fifteen-digits':
      return `是15位旧号码，升为18位是${found.upgraded}，请核对后改写`;
    case 'two-numbers':
      return `一个单元格里写了${found.numbers.length}个号码`;
    case 'masked':
      return '中间几位被星号遮住，无法校验';
    case 'other-document':
      return '看起来是护照或通行证号码，不是身份证号码';
    case 'not-a-number':
      return '写的不是号码';
  }
}

function wrongCheckDigit(found: Extract<Faulty, { kind: 'wrong-check-digit' }>): string {
  const truncated = found.perhapsTruncated ? '；末尾是000，可能曾以数字存储而丢失了后几位' : '';
  return `校验码不符，最后一位应为${found.expected}，现为${found.found}，请核对原件${truncated}`;
}
