import { type FieldId, readingOf } from '../../domain/household';
import { housingOf } from '../../domain/householdFacts';
import type { Grade } from '../../domain/fields/field';
import type { Judgement, TriggerId } from '../../domain/preliminaryJudgement';
import type { CurrentHousing } from '../../domain/vocabulary';
import type { HouseholdRow } from '../ledgerRow';
import type { Trait } from './countColumns';
import { ledgerReading } from '../ledgerReading';
import { inLedger, isClosed } from './ledgerTraits';

const trait = (label: string, has: Trait['has']): Trait => ({ label, has });

/** Households whose judgement is one of these. */
export const judged = (label: string, ...results: readonly Judgement[]): Trait =>
  trait(label, ({ judgement }) => results.includes(judgement.result));

export const all = trait('应核户数', () => true);
export const dead = judged('已死亡销户', 'removed-dead');
export const movedOut = judged('迁出', 'moved-out');

export const headChanged = trait('户主变更', ({ household }) => {
  const status = readingOf(household, 'householdStatus');
  return status.state === 'read' && status.value === 'head-changed';
});

const remains = (row: HouseholdRow): boolean => !dead.has(row) && !movedOut.has(row);

const livesIn = (label: string, housing: ReturnType<typeof housingOf>): Trait =>
  trait(label, (row) => remains(row) && housingOf(row.household) === housing);

export const own = livesIn('自有农村住房', 'own');
export const elsewhere = livesIn('其他安全住房', 'elsewhere');
export const housingUnclear = livesIn('现住房待确认', 'unknown');

/** The home elsewhere, where the list says which: 现住房情况 itself, else 其他安全住房类别. */
function kindOf({ household }: HouseholdRow): CurrentHousing | undefined {
  const current = readingOf(household, 'currentHousing');
  if (current.state === 'read' && current.value !== 'safe-home-elsewhere') return current.value;
  const kind = readingOf(household, 'elsewhereKind');
  return kind.state === 'read' && kind.value !== 'safe-home-elsewhere' ? kind.value : undefined;
}

const kind = (label: string, ...kinds: readonly (CurrentHousing | undefined)[]): Trait =>
  trait(label, (row) => elsewhere.has(row) && kinds.includes(kindOf(row)));

/** The homes elsewhere (S2 四（二）); which of them is not said or not clear is a count of its own. */
export const elsewhereKinds = {
  'own-town-home': kind('自有城市住房', 'own-town-home'),
  'public-rental': kind('集体公租房', 'public-rental'),
  'relocation-building': kind('集合住宅', 'relocation-building'),
  'happiness-home': kind('幸福大院', 'happiness-home'),
  'care-home': kind('敬（养）老院', 'care-home'),
  'with-relatives': kind('投亲靠友', 'with-relatives'),
  rented: kind('租住借住', 'rented', 'borrowed'),
  'other-safe-home': kind('其他', 'other-safe-home'),
  'kind-unclear': kind('类别待确认', undefined),
} as const;

/** Grade of the conclusion that governs, whatever its year. */
function gradeOf({ judgement }: HouseholdRow): Grade | 'none' | 'unclear' {
  const { governing, inCDList } = judgement;
  if (governing === undefined) return 'none';
  if (inCDList === 'grade-unclear' || governing.grade.state !== 'read') return 'unclear';
  return governing.grade.value;
}

const graded = (label: string, grade: ReturnType<typeof gradeOf>): Trait =>
  trait(label, (row) => own.has(row) && gradeOf(row) === grade);

export const grades = {
  'grade-a': graded('A级', 'A'),
  'grade-b': graded('B级', 'B'),
  'grade-c': graded('C级', 'C'),
  'grade-d': graded('D级', 'D'),
  'not-appraised': graded('未鉴定', 'none'),
  'grade-unclear': graded('等级待确认', 'unclear'),
} as const;

const because = (label: string, id: TriggerId): Trait =>
  trait(label, ({ judgement }) => judgement.triggers.some((trigger) => trigger.id === id));

export const triggers = {
  'visit-missing': because('T1信息缺失', 'T1'),
  'visit-no-record': because('T2无近年结论', 'T2'),
  'visit-changed': because('T3状况变化', 'T3'),
} as const;

export const anyTrigger = trait('T1∪T2∪T3', ({ judgement }) => judgement.triggers.length > 0);

export const toVisit = trait(
  '外业去重合计',
  (row) => anyTrigger.has(row) || row.judgement.result.endsWith('site-visit'),
);

const isRead = ({ household }: HouseholdRow, field: FieldId): boolean =>
  readingOf(household, field).state === 'read';

export const visited = trait(
  '外业已完成',
  (row) => isRead(row, 'siteVisitDate') && isRead(row, 'siteVisitOutcome'),
);

const foundOnVisit = (label: string, isUnchanged: boolean): Trait =>
  trait(label, ({ household }) => {
    const outcome = readingOf(household, 'siteVisitOutcome');
    return outcome.state === 'read' && (outcome.value === 'unchanged') === isUnchanged;
  });

export const unchanged = foundOnVisit('外业未改变', true);
export const toAppraise = foundOnVisit('外业需鉴定', false);
export const appraised = trait(
  '外业已鉴定',
  (row) => toAppraise.has(row) && isRead(row, 'newGrade'),
);

/** A judgement that no visit and no clarification is waiting for, or a visit that was made. */
export const verified = trait(
  '实核户数',
  (row) =>
    visited.has(row) ||
    [dead, judgements.guaranteed, judgements.safe, judgements.ledger].some(({ has }) => has(row)),
);

/** 初判 (S2 四（四）), each household in exactly one with 已死亡销户 and 迁出. */
export const judgements = {
  safe: judged('初判安全', 'preliminarily-safe'),
  guaranteed: judged('初判保障安全', 'guaranteed-elsewhere'),
  unverified: judged('初判待核实', 'guaranteed-elsewhere-unverified'),
  ledger: judged('初判列入台账', 'ledger', 'ledger+site-visit'),
  visit: judged('初判需外业', 'site-visit'),
  unclear: judged('初判待确认', 'needs-clarification'),
} as const;

const measure = (row: HouseholdRow) => ledgerReading(row, 'ledgerMeasure');

/** Open entries of the ledger whose way of guarantee is the renovation of the dangerous house. */
const isRenovated = (row: HouseholdRow): boolean => {
  const way = measure(row);
  return isOpen(row) && way?.state === 'read' && way.value === 'dangerous-house-renovation';
};

const isOpen = (row: HouseholdRow): boolean => inLedger.has(row) && !isClosed.has(row);

function renovationYear(row: HouseholdRow): number | undefined {
  const year = ledgerReading(row, 'renovationYear');
  const span = year?.state === 'read' ? year.value : undefined;
  return span?.from === span?.to ? span?.from : undefined;
}

/** Renovations by year of the plan; the years are those of the profile, every other or unknown year is one count. */
export const renovation = {
  'renovation-2024': trait('危改2024', (row) => isRenovated(row) && renovationYear(row) === 2024),
  'renovation-2025': trait('危改2025', (row) => isRenovated(row) && renovationYear(row) === 2025),
  'renovation-unclear': trait('危改年度未定', (row) => {
    const year = renovationYear(row);
    return isRenovated(row) && year !== 2024 && year !== 2025;
  }),
} as const;

export const otherWay = trait(
  '其他方式',
  (row) => isOpen(row) && !isRenovated(row) && measure(row)?.state === 'read',
);

export const interim = trait(
  '过渡期',
  (row) =>
    isOpen(row) &&
    measure(row)?.state !== 'read' &&
    ledgerReading(row, 'interimMeasure')?.state === 'read',
);
