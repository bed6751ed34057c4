import { describe, expect, it } from 'vitest';
import { PlanRefused, WorkbookUnreadable } from '../../../src/workbook/port';
import { errorId, paneError } from '../../../taskpane/app/paneError';
import { EngineDefect } from '../../../taskpane/engine/engineErrors';
import { en } from '../../../taskpane/texts/en';
import { zh } from '../../../taskpane/texts/zh';

const AT = '2024-10-12T08:00:00.000Z';
const sentence = '工作表“台账”受保护，请先取消保护。';

/** An error as office.js throws it; its message is in Excel's language. */
function excelError(message: string): Error {
  return Object.assign(new Error(message), { name: 'RichApi.Error', code: 'AccessDenied' });
}

describe('a failure in words', () => {
  it.each([
    ['of a refused plan', new PlanRefused(sentence)],
    ['of an unreadable workbook', new WorkbookUnreadable(sentence)],
    ['of our own under another name', Object.assign(new Error(sentence), { name: 'JobRefused' })],
  ])('is the sentence %s', (_, error) => {
    expect(paneError(error, en, AT).sentence).toBe(sentence);
  });

  it.each([
    ['an English error of Excel', excelError('You cannot perform the requested operation.')],
    ['a Chinese error of Excel', excelError('无法执行所请求的操作。')],
    ['a fault of the program', new TypeError("Cannot read properties of undefined (reading 'x')")],
    ['something that is no error', 42],
    ['an error without words', new Error('')],
  ])('is never the raw text of %s', (_, error) => {
    const { id, sentence: said, cause } = paneError(error, zh, AT);
    expect(said).toBe(zh.shell.unexpected(id));
    expect(cause).not.toBe('');
  });

  it('keeps what caused it for the diagnostics', () => {
    const error = new PlanRefused(sentence, { cause: excelError('Access denied.') });
    expect(paneError(error, zh, AT).cause).toContain('AccessDenied');
  });

  it('keeps what was thrown inside the check for the diagnostics', () => {
    const { sentence: said, cause } = paneError(new EngineDefect('TypeError: x'), zh, AT);
    expect(said).toMatch(/诊断信息.*。$/);
    expect(cause).toContain('TypeError: x');
  });

  it('has the same id for the same failure in another row, and another one for another failure', () => {
    expect(errorId('row 12 failed')).toBe(errorId('row 13 failed'));
    expect(errorId('row 12 failed')).not.toBe(errorId('sheet failed'));
    expect(errorId('')).toMatch(/^A[0-9A-Z]{4}$/);
  });
});
