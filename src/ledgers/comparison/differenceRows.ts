import { cellName } from '../../domain/reconcile/cellName';
import type { Household } from '../../domain/household';
import { householdTitle } from '../../domain/reconcile/householdTitle';
import type { MatchedBy } from '../../domain/reconcile/match';
import type { ComparedField } from '../../domain/reconcile/reconciliation';
import { writtenValue } from '../../domain/reconcile/sentences';
import type { System } from '../../domain/reconcile/system';
import { isDifference } from '../../domain/reconcile/verdict';
import type { NamedPair } from './comparisonInput';
import type { Sources } from './sources';

/** 差异类型 of the 差异清单 (brief §6.5). */
export type DifferenceKind =
  '字段不一致' | '一方缺失' | '不能识别' | '相容' | '仅甲有' | '仅乙有' | '候选' | '一对多';

/** 判定: to be put right, both may be right, or a person must look first. */
export type DifferenceVerdict = '差异' | '相容' | '提示';

/** One row of the 差异清单. */
export interface DifferenceRow extends Sources {
  /** Pair, topic and households as JSON: stable across runs. */
  readonly key: string;
  readonly pair: NamedPair;
  readonly kind: DifferenceKind;
  readonly verdict: DifferenceVerdict;
  /** 匹配方式; empty where nothing was matched. */
  readonly matched: string;
  /** The Chinese name of what is compared; a word for the whole household where it is not a field. */
  readonly field: string;
  readonly left: Household | undefined;
  readonly right: Household | undefined;
  /** As written; empty where nothing stands. */
  readonly leftValue: string;
  readonly rightValue: string;
  /** The comparison behind the row; absent for whole households. */
  readonly compared?: ComparedField;
}

/** What a row is called that is about whole households: only on one side, perhaps the same, several to one. */
export const wholeHouseholds = { only: '整户', candidate: '是否同一户', shared: '一对多' } as const;

/** Is a topic none that is compared, but a word for what becomes of the whole household? */
export function isAboutWholeHouseholds(topic: string): boolean {
  return Object.values<string>(wholeHouseholds).includes(topic);
}

const matchedLabels: Readonly<Record<MatchedBy, string>> = {
  id: '证件号码',
  'id-text': '证件号码（写法相同）',
  code: '户编号',
  member: '成员',
  linked: '经另一系统',
  confirmed: '人工确认',
};

/** The rows of a pair: what differs first, then what a person must look at, then what is only compatible. */
export function differenceRows(pair: NamedPair): readonly DifferenceRow[] {
  const rows = [
    ...pair.pair.comparisons.map((compared) => comparedRow(pair, compared)),
    ...onlyRows(pair, 'left'),
    ...onlyRows(pair, 'right'),
    ...candidateRows(pair),
    ...sharedRows(pair),
  ];
  return [...rows].sort((a, b) => order[a.verdict] - order[b.verdict]);
}

const order: Readonly<Record<DifferenceVerdict, number>> = { 差异: 0, 提示: 1, 相容: 2 };

/** The parts of a key, in the order in which they stand in it. */
export interface DifferenceKey {
  readonly left: string;
  readonly right: string;
  /** Id of the topic; the word of the field where the row is about whole households. */
  readonly topic: string;
  readonly leftHousehold: string;
  readonly rightHousehold: string;
}

export function differenceKey(parts: DifferenceKey): string {
  const { left, right, topic, leftHousehold, rightHousehold } = parts;
  return JSON.stringify([left, right, topic, leftHousehold, rightHousehold]);
}

/** Undefined for a key that is none of ours. */
export function parseDifferenceKey(key: string): DifferenceKey | undefined {
  const parts: unknown = key.startsWith('[') ? JSON.parse(key.replace(/#\d+$/, '')) : undefined;
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
  const [left = '', right = '', topic = '', leftHousehold = '', rightHousehold = ''] = parts;
  return { left, right, topic, leftHousehold, rightHousehold };
}

interface Sides {
  readonly left: Household | undefined;
  readonly right: Household | undefined;
}

function about(pair: NamedPair, topic: string, { left, right }: Sides): Sides & { key: string } {
  const key = differenceKey({
    ...{ left: pair.left, right: pair.right, topic },
    ...{ leftHousehold: left?.key ?? '', rightHousehold: right?.key ?? '' },
  });
  return { key, left, right };
}

function comparedRow(named: NamedPair, compared: ComparedField): DifferenceRow {
  const { pair } = named;
  const match = pair.matching.matches[compared.match];
  const left = pair.left.households[match?.left ?? -1];
  const right = pair.right.households[match?.right ?? -1];
  return {
    ...{ pair: named, ...about(named, compared.topic.id, { left, right }), compared },
    ...kindOf(compared),
    matched: match === undefined ? '' : matchedLabels[match.by],
    field: compared.topic.label,
    leftValue: writtenValue(left, compared.leftField),
    rightValue: writtenValue(right, compared.rightField),
    leftSource: cellName(pair.left, left, compared.leftField) ?? cellName(pair.left, left),
    rightSource: cellName(pair.right, right, compared.rightField) ?? cellName(pair.right, right),
  };
}

function kindOf({ verdict }: ComparedField): Pick<DifferenceRow, 'kind' | 'verdict'> {
  if (verdict === 'different') return { kind: '字段不一致', verdict: '差异' };
  if (isDifference(verdict)) return { kind: '一方缺失', verdict: '差异' };
  if (verdict === 'unclear') return { kind: '不能识别', verdict: '提示' };
  return { kind: '相容', verdict: '相容' };
}

/** Households that stand on one side only and should not; those expected there are counted, not listed. */
function onlyRows(named: NamedPair, side: 'left' | 'right'): DifferenceRow[] {
  const { pair } = named;
  const only = side === 'left' ? pair.onlyLeft : pair.onlyRight;
  return only.flatMap(({ household: position, normal }) => {
    const household = pair[side].households[position];
    if (normal || household === undefined) return [];
    const sides = { left: undefined, right: undefined, [side]: household };
    return [
      {
        ...wholeHousehold(named, wholeHouseholds.only, sides, ''),
        kind: side === 'left' ? ('仅甲有' as const) : ('仅乙有' as const),
        verdict: '差异' as const,
      },
    ];
  });
}

function candidateRows(named: NamedPair): DifferenceRow[] {
  const { left, right, matching } = named.pair;
  return matching.candidates.map((candidate) => ({
    ...wholeHousehold(
      named,
      wholeHouseholds.candidate,
      { left: left.households[candidate.left], right: right.households[candidate.right] },
      '姓名候选',
    ),
    ...{ kind: '候选' as const, verdict: '提示' as const },
  }));
}

/** One row a group; every household of either side is named in it. */
function sharedRows(named: NamedPair): DifferenceRow[] {
  const { left, right, matching } = named.pair;
  return matching.shared.map((group) => ({
    ...wholeHousehold(
      named,
      wholeHouseholds.shared,
      { left: left.households[group.left[0] ?? -1], right: right.households[group.right[0] ?? -1] },
      '',
    ),
    leftValue: titles(left, group.left),
    rightValue: titles(right, group.right),
    ...{ kind: '一对多' as const, verdict: '提示' as const },
  }));
}

type WholeHousehold = Omit<DifferenceRow, 'kind' | 'verdict'>;

function wholeHousehold(
  named: NamedPair,
  topic: string,
  sides: Sides,
  matched: string,
): WholeHousehold {
  const { pair } = named;
  return {
    ...{ pair: named, ...about(named, topic, sides), field: topic, matched },
    leftValue: householdTitle(sides.left),
    rightValue: householdTitle(sides.right),
    leftSource: cellName(pair.left, sides.left),
    rightSource: cellName(pair.right, sides.right),
  };
}

function titles(system: System, positions: readonly number[]): string {
  return positions.map((position) => householdTitle(system.households[position])).join('、');
}
