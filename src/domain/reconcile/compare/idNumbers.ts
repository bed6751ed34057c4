import type { IdNumber } from '../../fields/field';
import { headName, idText } from '../identity';
import { compatible, different, type Judged, SAME, unclear } from '../verdict';
import type { ComparerMaker, Statement } from './comparer';

const WHOLE = /^\d{17}[\dX]$/;

/** Heads' certificate numbers. That the head has changed is said once, by the name. */
export const compareIdNumber: ComparerMaker =
  ({ fold }) =>
  (a, b) => {
    const [left, right] = [bodyOf(a), bodyOf(b)];
    if (left === right) return sameBody(a, b);
    if (a.reading.state === 'read' && b.reading.state === 'read') {
      return headChanged(a, b, fold) ? SAME : different('证件号码不同');
    }
    if (proposes(a, right) || proposes(b, left)) {
      return compatible('旧号码升位或补校验码后一致，请核对后改写');
    }
    return WHOLE.test(left) && WHOLE.test(right)
      ? different('证件号码不同')
      : unclear('有一方的证件号码不完整，不能比对');
  };

function bodyOf({ reading }: Statement): string {
  return reading.state === 'read' ? (reading.value as IdNumber).body : idText(reading.raw);
}

function sameBody(a: Statement, b: Statement): Judged {
  const [left, right] = [suffixOf(a), suffixOf(b)];
  return left === right ? SAME : compatible('前18位一致，有一方是残疾人证号码');
}

function suffixOf({ reading }: Statement): string {
  return reading.state === 'read' ? (reading.value as IdNumber).suffix : '';
}

function proposes({ reading }: Statement, number: string): boolean {
  if (reading.state !== 'unreadable') return false;
  return reading.candidates.some((candidate) => (candidate as IdNumber).body === number);
}

function headChanged(a: Statement, b: Statement, fold: (name: string) => string): boolean {
  const [left, right] = [fold(headName(a.household)), fold(headName(b.household))];
  return left !== '' && right !== '' && left !== right;
}
