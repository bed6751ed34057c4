import { read, unreadable } from '../reading';
import { tidy } from '../text';
import type { CellReader } from './cellReader';
import { readerOfKinds } from './cellKinds';

/** Free text. Dates and logical values are taken as they are shown. */
export const readText: CellReader<string> = readerOfKinds<string>({
  text: (text, raw) => read(text === raw ? raw : tidy(raw), raw),
  date: (_, raw) => read(raw, raw),
  boolean: (_, raw) => read(raw, raw),
});

const SCIENTIFIC = /^\d(?:\.\d+)?[Ee]\+\d{1,3}$/;

/** The second character tells nearly every code from a number in scientific notation. */
function isScientific(code: string): boolean {
  return '.Ee'.includes(code.charAt(1)) && SCIENTIFIC.test(code);
}

function withoutApostrophe(text: string): string {
  return "'‘’".includes(text.charAt(0)) ? text.slice(1) : text;
}

/** A number used as a name: its digits, never an amount (户编号, 图斑编号, 电话). */
export const readCode: CellReader<string> = readerOfKinds<string>({
  text: (text, raw) => {
    const code = withoutApostrophe(text);
    if (isScientific(code))
      return unreadable(raw, '以科学计数法存储，部分数字已丢失，请按原件重新录入');
    if (code === '') return unreadable(raw, '只有一个撇号');
    return read(code, raw);
  },
  number: (value, raw) => {
    if (Math.abs(value) >= 1e15) {
      return unreadable(raw, '以数字存储，超过15位的数字已丢失，请按原件重新录入');
    }
    return Number.isInteger(value) && value >= 0
      ? read(raw, raw)
      : unreadable(raw, '是小数或负数，不是编号');
  },
  date: (_, raw) => unreadable(raw, '是日期，可能是编号被自动改成了日期'),
});
