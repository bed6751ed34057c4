import { isNearName } from './alikeNames';
import type { Clue } from './clue';

/** What the certificate numbers of two households have to do with each other. */
interface IdRelation {
  /** `supports` the households being one, `denies` it, or is `silent`. */
  readonly says: 'supports' | 'denies' | 'silent';
  /** Chinese half-sentence; empty when silent. */
  readonly why: string;
}

/**
 * Why two households may be one, as Chinese half-sentences; undefined when too little speaks for it (brief §3.5, §5.2,
 * §5.3). The same whichever side is first. `alone`: no other household of either side has this name in this village.
 */
export function candidateReasons(a: Clue, b: Clue, alone: boolean): string[] | undefined {
  const id = idRelation(a, b);
  const sameName = a.name !== '' && a.name === b.name;
  const alike = a.folded !== '' && a.folded === b.folded;
  const name = nameReason(a, b, alike);
  if (id.says === 'supports' && (alike || isNearName(a.name, b.name))) {
    return [id.why, name, placeReason(a, b)].filter((reason) => reason !== '');
  }
  if (a.written !== '' && a.written === b.written) return ['写法完全相同，但没有可用的证件号码'];
  if (!alike || a.village === '' || a.village !== b.village) return undefined;
  if (id.says === 'denies' && !(sameName && sameGroup(a, b) && alone)) return undefined;
  return [name, placeReason(a, b), id.why].filter((reason) => reason !== '');
}

function sameGroup(a: Clue, b: Clue): boolean {
  return a.group !== '' && a.group === b.group;
}

function nameReason(a: Clue, b: Clue, alike: boolean): string {
  if (a.name === '' || b.name === '') return '';
  if (a.name === b.name) return '姓名相同';
  const names = [a.name, b.name].sort().join('、');
  return alike ? `姓名形近或音近（${names}）` : `姓名差一个字（${names}）`;
}

function placeReason(a: Clue, b: Clue): string {
  if (a.village === '' || b.village === '') return '有一方没有村名';
  if (a.village !== b.village) return '村不同';
  if (a.group === '' || b.group === '') return '同村，有一方没有组';
  return a.group === b.group ? '同村同组' : '同村，组不同';
}

function idRelation(a: Clue, b: Clue): IdRelation {
  if (a.idText === '' || b.idText === '') return { says: 'silent', why: missingIds(a, b) };
  if (a.id !== '' && b.id !== '') return { says: 'denies', why: '证件号码不同，请核对' };
  const why = support(a, b);
  return { says: why === '' ? 'silent' : 'supports', why };
}

function missingIds(a: Clue, b: Clue): string {
  return a.idText === b.idText ? '双方都没有证件号码' : '有一方没有证件号码';
}

/** What speaks for two numbers being one, of which at most one is right. */
function support(a: Clue, b: Clue): string {
  const full = wholeNumber(a);
  if (full !== '' && full === wholeNumber(b)) return '旧号码升位或补校验码后一致';
  if (a.first15 !== '' && a.first15 === b.first15) return '证件号码前15位一致';
  if (maskedAgrees(a.idText, b.idText) || maskedAgrees(b.idText, a.idText)) {
    return '证件号码未被遮住的各位一致';
  }
  return isOneSlip(a.idText, b.idText) ? '证件号码只差一位' : '';
}

function wholeNumber({ id, proposed }: Clue): string {
  return id === '' ? proposed : id;
}

const MASKED = /^(\d{3,})\*{2,}([\dX]*)$/;

function maskedAgrees(masked: string, other: string): boolean {
  const [, head = '', tail = ''] = MASKED.exec(masked) ?? [];
  if (head.length + tail.length < 8) return false;
  return MASKED.test(other) ? masked === other : other.startsWith(head) && other.endsWith(tail);
}

const SHORTEST_NUMBER = 15;

/** One character wrong, missing or too many, or two neighbours exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length < SHORTEST_NUMBER || b.length < SHORTEST_NUMBER) return false;
  if (isNearName(a, b)) return true;
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
