import type { Grade } from '../../fields/field';
import type { FieldId } from '../../household';
import { compact } from '../../text';
import { compatible, different, type Judged, SAME, unclear } from '../verdict';
import type { Comparer, Statement } from './comparer';

type SafetyClass = 'safe' | 'unsafe';

/** What a statement says of the house's safety: its letter, only its class, or nothing certain. */
interface Safety {
  readonly letter?: Grade;
  readonly class?: SafetyClass;
}

const CLASS_OF: Readonly<Record<Grade, SafetyClass>> = {
  A: 'safe',
  B: 'safe',
  C: 'unsafe',
  D: 'unsafe',
};

/** What 是 means in the columns that tell the class by yes and no. */
const MEANING_OF_YES: Readonly<Partial<Record<FieldId, SafetyClass>>> = {
  foundSafe: 'safe',
  dangerousHouse: 'unsafe',
};

/** Letters differ or agree; a class (安全, 是否危房户) agrees with both of its letters (brief §3.5). */
export const compareGrade: Comparer = (a, b) => {
  const [left, right] = [safetyOf(a), safetyOf(b)];
  if (left.class === undefined || right.class === undefined) return compareUnclear(a, b);
  if (left.class !== right.class) {
    return isBeforeWorks(a, left, b) || isBeforeWorks(b, right, a)
      ? compatible('危改档案登记的是改造前的危房等级，不与现在的等级矛盾')
      : different('一方为安全，一方为不安全');
  }
  if (left.letter === right.letter) return SAME;
  if (left.letter === undefined || right.letter === undefined) {
    return compatible('一方只写安全与否，与对方的等级不矛盾');
  }
  return different('等级不同');
};

function compareUnclear(a: Statement, b: Statement): Judged {
  const same = a.field === b.field && compact(a.reading.raw) === compact(b.reading.raw);
  return same ? SAME : unclear('有一方的等级不明确，不能比对');
}

function safetyOf({ field, reading }: Statement): Safety {
  const ofYes = MEANING_OF_YES[field];
  if (ofYes !== undefined) {
    return reading.state === 'read' ? ofYesNo(ofYes, reading.value) : {};
  }
  if (reading.state === 'read') {
    const letter = reading.value as Grade;
    return { letter, class: CLASS_OF[letter] };
  }
  if (reading.raw.includes('疑似')) return {};
  const classes = new Set(reading.candidates.map((candidate) => CLASS_OF[candidate as Grade]));
  const [only, other] = classes;
  return only === undefined || other !== undefined ? {} : { class: only };
}

function ofYesNo(yes: SafetyClass, value: unknown): Safety {
  if (value === 'yes') return { class: yes };
  if (value === 'no') return { class: yes === 'safe' ? 'unsafe' : 'safe' };
  return {};
}

/** An archive of renovations holds the grade for which the house was renovated, unless it gives that of afterwards. */
function isBeforeWorks(a: Statement, said: Safety, b: Statement): boolean {
  return (
    said.class === 'unsafe' &&
    a.field === 'appraisalGrade' &&
    a.system.definition?.population === 'renovated' &&
    b.system.definition?.population !== 'renovated'
  );
}
