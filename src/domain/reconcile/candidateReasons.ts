import { isNearName } from './alikeNames';
import type { Clue } from './clue';

/** What the certificate numbers of two households have to do with each other. */
interface IdRelation {
  /** `supports` the households being one, `denies` it, or is `silent`. */
  readonly says: 'supports' | 'denies' | 'silent';
  /** Chinese half-sentence; empty when silent. */
  readonly why: string;
}

/** What speaks for two households being one. */
export interface Likelihood {
  /** Chinese half-sentences. */
  readonly reasons: readonly string[];
  /** Of two pairs that share a household the stronger is asked about first. */
  readonly strength: number;
}

/** Numbers that support go before all names; within either, the more of the name and the place agrees the better. */
const STRENGTH = {
  number: 10,
  sameName: 4,
  alikeName: 2,
  sameGroup: 2,
  noGroup: 1,
  written: 5,
  footprint: 7,
};

/**
 * Why two households may be one; undefined when too little speaks for it (brief §3.5, §5.2, §5.3). The same whichever
 * side is first. `alone`: no other household of either side has this name in this village.
 */
export function candidateReasons(a: Clue, b: Clue, alone: boolean): Likelihood | undefined {
  const id = idRelation(a, b);
  const sameName = isSame(a.name, b.name);
  const alike = isSame(a.folded, b.folded);
  const name = nameReason(a, b, alike);
  const strength = nameStrength(sameName, alike);
  if (id.says === 'supports' && (alike || isNearName(a.name, b.name))) {
    return likelihood([id.why, name, placeReason(a, b)], STRENGTH.number + strength);
  }
  if (isSame(a.written, b.written)) {
    return likelihood(['写法完全相同，但没有可用的证件号码'], STRENGTH.written);
  }
  if (isSame(a.footprint, b.footprint)) {
    const who = name === '' ? '户主姓名不同' : name;
    return likelihood(['图斑编号相同', who, id.why], STRENGTH.footprint);
  }
  if (!alike || !isSame(a.village, b.village)) return undefined;
  const denied = id.says === 'denies';
  if (denied && !(sameName && isSame(a.group, b.group) && alone)) return undefined;
  const place = denied ? -strength : groupStrength(a, b);
  return likelihood([name, placeReason(a, b), id.why], strength + place);
}

function likelihood(reasons: readonly string[], strength: number): Likelihood {
  return { reasons: reasons.filter((reason) => reason !== ''), strength };
}

function nameStrength(same: boolean, alike: boolean): number {
  if (same) return STRENGTH.sameName;
  return alike ? STRENGTH.alikeName : 0;
}

function groupStrength(a: Clue, b: Clue): number {
  if (isSame(a.group, b.group)) return STRENGTH.sameGroup;
  return a.group === '' || b.group === '' ? STRENGTH.noGroup : 0;
}

/** Known on both sides, and the same. */
function isSame(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function nameReason(a: Clue, b: Clue, alike: boolean): string {
  if (a.name === '' || b.name === '') return '';
  if (a.name === b.name) return '姓名相同';
  const names = [a.name, b.name].sort().join('、');
  if (alike) return `姓名形近或音近（${names}）`;
  return isNearName(a.name, b.name) ? `姓名差一个字（${names}）` : '';
}

function placeReason(a: Clue, b: Clue): string {
  if (a.village === '' || b.village === '') return '有一方没有村名';
  if (a.village !== b.village) return '村不同';
  const renamed =
    a.villageWritten === b.villageWritten ? '' : '（两边村名不同，已配对的户大多互相对应）';
  if (a.group === '' || b.group === '') return `同村${renamed}，有一方没有组`;
  return a.group === b.group ? `同村同组${renamed}` : `同村${renamed}，组不同`;
}

function idRelation(a: Clue, b: Clue): IdRelation {
  if (a.idText === '' || b.idText === '') return { says: 'silent', why: missingIds(a, b) };
  const why = a.id !== '' && b.id !== '' ? supportOfWhole(a, b) : support(a, b);
  if (why !== '') return { says: 'supports', why };
  return isLegible(a) && isLegible(b)
    ? { says: 'denies', why: '证件号码不同，请核对' }
    : { says: 'silent', why: '' };
}

/** Enough digits stand there to say that it is another number. */
function isLegible({ idText, first15 }: Clue): boolean {
  return first15 !== '' || /^\d{15,}X?$/.test(idText) || MASKED.test(idText);
}

const LOST = '000';

/** A number that lost its last digits passes the test by chance one time in eleven (brief §5.2). */
function supportOfWhole(a: Clue, b: Clue): string {
  const lost = a.id.endsWith(LOST) !== b.id.endsWith(LOST);
  return lost && a.first15 === b.first15 ? '证件号码前15位一致，有一方末三位是000' : '';
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
