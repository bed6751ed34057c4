import { conclusionSourceLabels } from '../../domain/conclusionSources';
import { fieldValue, readingOf } from '../../domain/household';
import { housingOf, statusOf } from '../../domain/householdFacts';
import type { Conclusion } from '../../domain/preliminaryJudgement';
import type { Reading } from '../../domain/reading';
import type { DerivedValue } from '../../domain/submissionTemplate';
import { termLabel } from '../../domain/vocabulary';
import type { PlannedValue } from '../../domain/writePlan';
import { dateCell, readingCell } from '../fieldCell';
import { changeStateLabels } from '../../policy/submission/changeStates';
import { changeStateOf } from '../status/endOfLife';
import { listedCell } from './listedCell';
import { BLANK_CELL, type SubmissionCell, ownCell, readCell, suppliedCell } from './prefill';
import type { SuppliedHousehold } from './submissionRow';

type Derive = (row: SuppliedHousehold) => SubmissionCell;

/** Values that no single cell holds. */
export const derivedValues: Readonly<Record<DerivedValue, Derive>> = {
  county: ({ options }) => readCell(options.town.county ?? null),
  town: ({ options }) => readCell(options.town.town ?? null),
  housing,
  'current-address': currentAddress,
  'elsewhere-kind': elsewhereKind,
  'built-year': (row) => builtYears(row, 'year'),
  'built-band': (row) => builtYears(row, 'band'),
  'earlier-source': (row) => {
    const earlier = earlierConclusion(row);
    return readCell(earlier === undefined ? null : conclusionSourceLabels[earlier.source]);
  },
  'earlier-grade': (row) => conclusionCell(earlierConclusion(row)?.grade, (grade) => grade),
  'earlier-date': (row) => conclusionCell(earlierConclusion(row)?.date, dateCell),
  visited,
  appraiser,
  'present-grade': ({ judgement }) => conclusionCell(judgement.governing?.grade, (grade) => grade),
  'present-date': ({ judgement }) => conclusionCell(judgement.governing?.date, dateCell),
  'safety-verdict': safetyVerdict,
  'has-ledger': hasLedger,
  'old-address': (row) => {
    const house = suppliedCell(row, 'houseAddress');
    return house.state === 'blank' ? suppliedCell(row, 'registeredAddress') : house;
  },
  'change-state': (row) => readCell(changeStateLabels[changeStateOf(row)]),
  'application-grade': ({ judgement }) =>
    conclusionCell(judgement.governing?.grade, (grade) => grade),
};

/** 自有农村住房 or 其他安全住房 (S2 六): the kinds elsewhere stand in a column of their own. */
function housing(row: SuppliedHousehold): SubmissionCell {
  const lives = housingOf(row.household);
  if (lives === 'own') return readCell('自有农村住房');
  return lives === 'elsewhere' ? readCell('其他安全住房') : ownCell(row, 'currentHousing');
}

const NEW_ADDRESS = {
  list: 'move-out-list',
  column: 'current-address',
  field: 'currentAddress',
} as const;

const hasLeft = ({ household }: SuppliedHousehold): boolean => statusOf(household) === 'moved-out';

/** Who lives in the own house lives at its address. */
function currentAddress(row: SuppliedHousehold): SubmissionCell {
  const own = hasLeft(row) ? listedCell(row, {}, NEW_ADDRESS) : ownCell(row, 'currentAddress');
  const isAtHouse = own.state === 'blank' && housingOf(row.household) === 'own';
  return isAtHouse ? suppliedCell(row, 'houseAddress') : own;
}

const NOT_A_KIND: ReadonlySet<string> = new Set(['own-rural-house', 'safe-home-elsewhere']);

function elsewhereKind(row: SuppliedHousehold): SubmissionCell {
  if (housingOf(row.household) !== 'elsewhere') return BLANK_CELL;
  const words = row.setting.profile.vocabularies.currentHousing;
  for (const field of ['elsewhereKind', 'currentHousing'] as const) {
    const reading = readingOf(row.household, field);
    if (reading.state === 'unreadable') return ownCell(row, field);
    if (reading.state === 'read' && !NOT_A_KIND.has(reading.value)) {
      return readCell(termLabel(words, reading.value));
    }
  }
  return BLANK_CELL;
}

/**
 * 建筑年代 stands in two columns: a year that is known, and the band of the 灾普. The first that says it fills each, so a
 * year of the household's own stands beside the band of the export.
 */
function builtYears(row: SuppliedHousehold, wanted: 'year' | 'band'): SubmissionCell {
  const own = readingOf(row.household, 'builtYear');
  if (own.state === 'unreadable') return wanted === 'year' ? ownCell(row, 'builtYear') : BLANK_CELL;
  const fits = ({ from, to }: { from: number; to: number }): boolean =>
    wanted === 'year' ? from === to : from !== to;
  if (own.state === 'read' && fits(own.value)) return ownCell(row, 'builtYear');
  const suppliers = row.suppliers.filter((supplier) => {
    const years = fieldValue(supplier.row, 'builtYear');
    return years !== undefined && fits(years);
  });
  const household = { ...row.household, readings: [] };
  return suppliedCell({ ...row, household, suppliers }, 'builtYear');
}

function appraiser({ judgement }: SuppliedHousehold): SubmissionCell {
  const named = judgement.governing?.appraiser.trim() ?? '';
  return readCell(named === '' ? null : named);
}

/** The conclusion that stood before the site visit. */
function earlierConclusion({ judgement }: SuppliedHousehold): Conclusion | undefined {
  const all = [judgement.governing, ...judgement.otherConclusions];
  return all.find((conclusion) => conclusion?.afterSiteVisit === false);
}

function conclusionCell<T>(
  reading: Reading<T> | undefined,
  show: (value: T) => PlannedValue,
): SubmissionCell {
  if (reading?.state !== 'unreadable') return readCell(readingCell(reading, show));
  return { value: reading.raw.trim(), state: 'unreadable', why: reading.why };
}

/** Only what is on record counts: silence does not say that nobody went there. */
function visited({ household }: SuppliedHousehold): SubmissionCell {
  const isOnRecord = (['siteVisitDate', 'siteVisitOutcome'] as const).some(
    (field) => readingOf(household, field).state === 'read',
  );
  return isOnRecord ? readCell('是') : BLANK_CELL;
}

/** 安全 and 存在隐患 only where the judgement says so; otherwise a person must. */
function safetyVerdict({ judgement }: SuppliedHousehold): SubmissionCell {
  if (judgement.inCDList === true) return readCell('存在隐患');
  return judgement.result === 'preliminarily-safe' ? readCell('安全') : BLANK_CELL;
}

/** Asked of C and D houses only (S2 三(五)). */
function hasLedger({ judgement, ledgerEntry }: SuppliedHousehold): SubmissionCell {
  if (ledgerEntry !== undefined) return readCell('是');
  return judgement.inCDList === true ? readCell('否') : BLANK_CELL;
}
