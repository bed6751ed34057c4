import { sha256 } from '../../domain/draw/sha256';
import type { Grade } from '../../domain/fields/field';
import type { Judgement } from '../../domain/preliminaryJudgement';
import { judgementLabels } from '../../domain/summary';

/** How many households: a number, or a share of the frame in hundredths of a percent. */
export type DrawSize =
  | { readonly kind: 'households'; readonly count: number }
  | { readonly kind: 'share'; readonly tenThousandths: number };

/** What the strata are made of. */
export type StratumBy = 'village' | 'judgement';

/** Who draws: the county, so that the household is visited (S2 五), or the town for itself. */
export type DrawnBy = 'county' | 'town';

/** A household that is taken in any case: by its grade, by a finding, or because somebody names it. */
export type Always =
  | { readonly kind: 'grade'; readonly grade: Grade }
  | { readonly kind: 'rule'; readonly rule: string; readonly title: string }
  /** `code` is its number, certificate number or key. */
  | { readonly kind: 'household'; readonly code: string };

/** Everything that decides a draw beside the list itself. */
export interface DrawOptions {
  readonly seed: string;
  readonly size: DrawSize;
  readonly by: readonly StratumBy[];
  readonly always: readonly Always[];
  readonly excludeVisited: boolean;
  /** Only households of these judgements; all when absent. */
  readonly among?: readonly Judgement[];
  /** Only households judged safe by a grade of A or B, whose truth the next inspection looks at. */
  readonly onlyGradesAB: boolean;
  readonly atLeastOne: boolean;
  readonly drawnBy: DrawnBy;
}

export const drawnByLabels: Readonly<Record<DrawnBy, string>> = {
  county: '县级抽查',
  town: '本镇抽查',
};

const stratumLabels: Readonly<Record<StratumBy, string>> = {
  village: '村（社区）',
  judgement: '初判结果',
};

/** The version of the way of drawing: it changes when the same seed would draw others. */
const VERSION = '第1版';
const BATCH_DIGITS = 6;

/** Names a draw: the seed, and a short digest of everything else that was asked for. */
export function batchOf(options: DrawOptions): string {
  const always = options.always.map(alwaysText).sort();
  const asked = [methodText(options), ...always].join('\n');
  return `${options.seed}-${sha256(asked).slice(0, BATCH_DIGITS)}`;
}

/** How many are to be drawn from a frame of so many households; a part of a household counts as one. */
export function drawnOf(size: DrawSize, frame: number): number {
  if (size.kind === 'households') return size.count;
  return Math.ceil((frame * size.tenThousandths) / 10_000);
}

/** What was asked for, in words; without the seed. */
export function methodText(options: DrawOptions): string {
  const { by, excludeVisited, atLeastOne, drawnBy } = options;
  const kinds = [...new Set(options.always.map(alwaysKind))].sort();
  return [
    drawnByLabels[drawnBy],
    `抽${sizeText(options.size)}`,
    by.length === 0 ? '不分层' : `按${by.map((each) => stratumLabels[each]).join('×')}分层`,
    '各层按户数比例分配，余数大的先加1户',
    ...(atLeastOne ? ['够分时每层至少1户'] : []),
    ...amongText(options),
    ...(excludeVisited ? ['不含已现场核实的户'] : []),
    ...(kinds.length === 0 ? [] : [`必抽${kinds.join('、')}`]),
    `抽样方法${VERSION}`,
  ].join('；');
}

function sizeText(size: DrawSize): string {
  return size.kind === 'households'
    ? `${size.count}户`
    : `${size.tenThousandths / 100}%（不足1户的进为1户）`;
}

function amongText({ among, onlyGradesAB }: DrawOptions): string[] {
  return [
    ...(onlyGradesAB ? ['只抽初判为A、B级安全的户'] : []),
    ...(among === undefined
      ? []
      : [
          `只抽初判结果为${[...new Set(among.map((each) => judgementLabels[each]))].join('、')}的户`,
        ]),
  ];
}

function alwaysKind(always: Always): string {
  return always.kind === 'household' ? '点名的户' : alwaysText(always);
}

/** Why a household is taken in any case. */
export function alwaysText(always: Always): string {
  if (always.kind === 'grade') return `${always.grade}级`;
  return always.kind === 'rule' ? `“${always.title}”` : always.code;
}
