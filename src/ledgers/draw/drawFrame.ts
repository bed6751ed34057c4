import type { DrawUnit } from '../../domain/draw/draw';
import { type Household, fieldValue, readingOf } from '../../domain/household';
import type { HouseholdJudgement, Judgement } from '../../domain/preliminaryJudgement';
import { NO_VILLAGE, judgementLabels } from '../../domain/summary';
import { villageLabel } from '../../domain/villageLabel';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { namesOf } from '../standingHouseholds';
import { type Always, alwaysText, type DrawOptions, type StratumBy } from './drawOptions';

/** A household that may be drawn, with what its stratum is made of. */
export interface FrameUnit extends DrawUnit {
  readonly row: HouseholdRow;
  readonly strata: Readonly<Partial<Record<StratumBy, string>>>;
}

/** Why a household cannot be drawn. */
export type LeftOut = 'dead' | 'moved-out' | 'visited' | 'not-asked-for';

/** What a draw is made from, and who is not in it. */
export interface DrawFrame {
  readonly units: readonly FrameUnit[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Households that somebody named and that are not in the frame. */
  readonly unknown: readonly string[];
}

/** Gathers the households that may be drawn. `seen`: keys of households that an earlier draw has had visited. */
export function drawFrame(
  input: LedgerInput,
  options: DrawOptions,
  seen: ReadonlySet<string>,
): DrawFrame {
  const leftOut: Record<LeftOut, number> = {
    ...{ dead: 0, 'moved-out': 0, visited: 0, 'not-asked-for': 0 },
  };
  const villages = villageNames(input);
  const taken = alwaysTaken(input, options.always);
  const units: FrameUnit[] = [];
  for (const [index, row] of input.households.entries()) {
    const why = leftOutBecause(row, options, seen);
    if (why === undefined)
      units.push(unitOf(row, options.by, villages, taken.reasonOf(index, row)));
    else leftOut[why] += 1;
  }
  return { units, leftOut, unknown: taken.unknown(units) };
}

function leftOutBecause(
  { household, judgement }: HouseholdRow,
  { excludeVisited, among, onlyGradesAB }: DrawOptions,
  seen: ReadonlySet<string>,
): LeftOut | undefined {
  if (judgement.result === 'removed-dead') return 'dead';
  if (judgement.result === 'moved-out') return 'moved-out';
  if (excludeVisited && (isVisited(household) || seen.has(household.key))) return 'visited';
  if (onlyGradesAB && !isSafeByGrade(judgement)) return 'not-asked-for';
  return among?.includes(judgement.result) === false ? 'not-asked-for' : undefined;
}

function isVisited(household: Household): boolean {
  return (['siteVisitDate', 'siteVisitOutcome'] as const).some(
    (field) => readingOf(household, field).state === 'read',
  );
}

const SAFE_BY_GRADE: ReadonlySet<Judgement> = new Set<Judgement>([
  ...(['preliminarily-safe', 'appraised-safe', 'renovated-safe'] as const),
]);

function isSafeByGrade({ result, governing }: HouseholdJudgement): boolean {
  const grade = governing?.grade;
  if (!SAFE_BY_GRADE.has(result) || grade?.state !== 'read') return false;
  return grade.value === 'A' || grade.value === 'B';
}

function unitOf(
  row: HouseholdRow,
  by: readonly StratumBy[],
  villages: ReadonlyMap<string, string>,
  always: string | undefined,
): FrameUnit {
  const { household, judgement } = row;
  const values: Record<StratumBy, string> = {
    village: villages.get(coreOf(household)) ?? NO_VILLAGE,
    judgement: judgementLabels[judgement.result],
  };
  const strata = Object.fromEntries(by.map((each) => [each, values[each]]));
  const stratum = by.map((each) => values[each]).join('·') || '全部';
  const unit = { key: household.key, stratum, row, strata };
  return always === undefined ? unit : { ...unit, always };
}

/** Villages are one by their core name; each is called by the fullest name any household gives. */
function villageNames({ households }: LedgerInput): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { household } of households) {
    const label = villageLabel(household);
    if (label.length > (names.get(coreOf(household)) ?? '').length) {
      names.set(coreOf(household), label);
    }
  }
  return names;
}

function coreOf(household: Household): string {
  return fieldValue(household, 'village') ?? '';
}

interface AlwaysTaken {
  /** Why a household is taken in any case; undefined where the draw decides. */
  readonly reasonOf: (index: number, row: HouseholdRow) => string | undefined;
  /** What was named and is in none of the units. */
  readonly unknown: (units: readonly FrameUnit[]) => string[];
}

function alwaysTaken({ result }: LedgerInput, always: readonly Always[]): AlwaysTaken {
  const rules = new Map(
    always.flatMap((each) => (each.kind === 'rule' ? [[each.rule, each]] : [])),
  );
  const found = new Map<number, Always>();
  for (const { rule, household } of result.findings) {
    const named = rules.get(rule);
    if (named !== undefined && household !== undefined && !found.has(household)) {
      found.set(household, named);
    }
  }
  const codes = new Set(always.flatMap((each) => (each.kind === 'household' ? [each.code] : [])));
  const grades = new Map(
    always.flatMap((each) => (each.kind === 'grade' ? [[each.grade, each]] : [])),
  );
  return {
    reasonOf: (index, { household, judgement }) => {
      if (namesOf(household).some((name) => codes.has(name))) return '点名';
      const grade = judgement.governing?.grade;
      const why =
        (grade?.state === 'read' ? grades.get(grade.value) : undefined) ?? found.get(index);
      return why === undefined ? undefined : alwaysText(why);
    },
    unknown: (units) => {
      const known = new Set(units.flatMap(({ row }) => namesOf(row.household)));
      return [...codes].filter((code) => !known.has(code));
    },
  };
}
