import { fieldIndex } from '../../domain/household';
import { writtenValue } from '../../domain/reconcile/sentences';
import type { NamedPair } from './comparisonInput';
import type { ListedDifference } from './differenceList';
import type { WrittenTruth } from './standingTruths';

/** What either side is to become; undefined where it is right already. */
export interface DecidedTruth {
  readonly kind: 'decided';
  readonly left: string | undefined;
  readonly right: string | undefined;
  /** Chinese: `以核验APP为准`. */
  readonly because: string;
}

interface UnclearTruth {
  readonly kind: 'unclear';
  /** Chinese half-sentence. */
  readonly why: string;
}

const ON_THE_SPOT = '其他';

/** Carries out what a person wrote under 以何为准: a side, a third system, or what was found on the spot. */
export function decideTruth(
  difference: ListedDifference,
  { said, found }: Pick<WrittenTruth, 'said' | 'found'>,
  pairs: readonly NamedPair[],
): DecidedTruth | UnclearTruth {
  const { pair, leftValue, rightValue } = difference;
  const side = sideSaid(pair, said);
  if (side !== undefined) return bySide(difference, side === 'left');
  const third = said === ON_THE_SPOT ? found : valueInThird(difference, said, pairs);
  if (third === undefined) {
    const why = `写的是“${said}”，应填甲、乙、${ON_THE_SPOT}或这次比对过的系统名称`;
    return { kind: 'unclear', why };
  }
  if (third === '') {
    const why =
      said === ON_THE_SPOT
        ? `填了${ON_THE_SPOT}，但“核实结果”没有写明实际情况`
        : `${said}没有这一户的“${difference.field}”`;
    return { kind: 'unclear', why };
  }
  return {
    kind: 'decided',
    left: third === leftValue || difference.left === undefined ? undefined : third,
    right: third === rightValue || difference.right === undefined ? undefined : third,
    because: said === ON_THE_SPOT ? '以核实结果为准' : `以${said}为准`,
  };
}

/** The side that is meant, where it is one of the two. */
export function sideSaid({ left, right }: NamedPair, said: string): 'left' | 'right' | undefined {
  if (said === '甲' || said === left) return 'left';
  return said === '乙' || said === right ? 'right' : undefined;
}

const EMPTY = '（空白）';
const ADD = '补录这一户';
const REMOVE = '核实后删去这一户';

function bySide(difference: ListedDifference, isLeft: boolean): DecidedTruth | UnclearTruth {
  const { pair, kind, leftValue, rightValue, compared } = difference;
  const because = `以${isLeft ? pair.left : pair.right}为准`;
  const change = (value: string): DecidedTruth => ({
    kind: 'decided',
    left: isLeft ? undefined : value,
    right: isLeft ? value : undefined,
    because,
  });
  if (compared !== undefined) return change((isLeft ? leftValue : rightValue) || EMPTY);
  if (kind === '仅甲有') return change(isLeft ? ADD : REMOVE);
  if (kind === '仅乙有') return change(isLeft ? REMOVE : ADD);
  return { kind: 'unclear', why: `“${kind}”要先确认是不是同一户，不能直接定以何为准` };
}

/** What a third system says of the same household in the same field; undefined where there is no such system. */
function valueInThird(
  difference: ListedDifference,
  name: string,
  pairs: readonly NamedPair[],
): string | undefined {
  const { compared, pair } = difference;
  const isKnown = pairs.some(({ left, right }) => left === name || right === name);
  if (!isKnown || compared === undefined) return undefined;
  for (const side of ['left', 'right'] as const) {
    const system = pair.pair[side];
    const household = difference[side];
    for (const other of pairs) {
      const isLeft = other.pair.left === system && other.right === name;
      const isRight = other.pair.right === system && other.left === name;
      if (!isLeft && !isRight) continue;
      const own = isLeft ? other.pair.left : other.pair.right;
      const third = isLeft ? other.pair.right : other.pair.left;
      const match = other.pair.matching.matches.find(
        (each) => own.households[isLeft ? each.left : each.right] === household,
      );
      const there = match && third.households[isLeft ? match.right : match.left];
      if (there === undefined) continue;
      const field = compared.topic.fields.find((each) => there.readings[fieldIndex[each]]);
      return field === undefined ? '' : writtenValue(there, field);
    }
  }
  return '';
}
