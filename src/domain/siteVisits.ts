import type { SheetsRead } from './check';
import { householdFinder, type HouseholdMatch } from './findHousehold';
import { type FieldId, fieldIndex, fieldValue, type Household, readingOf } from './household';
import { isBefore, type PartialDate } from './partialDate';
import type { Reading } from './reading';
import { columnOf } from './sheetReading';
import { typedInVisitList } from './typedInVisitList';
import { fieldsSpokenOf, type VisitFields } from './visits/visitFields';

/** A row of the site visit list that somebody has filled in but that is about no household for certain. */
export interface StrayVisit {
  readonly entry: Household;
  readonly match: Exclude<HouseholdMatch, { readonly kind: 'found' }> | 'again';
}

export interface JoinedVisits {
  /** In the order of the households given; those without a visit are the same objects. */
  readonly households: readonly Household[];
  readonly strays: readonly StrayVisit[];
}

/**
 * Adds what people wrote into the sheet of their visits (S2 五, S1 四（二）) to the readings of its households. A row counts once somebody
 * has typed into it: what the tool itself proposed there is no news. Where list and row both speak, what the later
 * visit found goes before, and of one visit what is more complete; every difference is kept for a rule to tell.
 */
export function joinSiteVisits(read: SheetsRead, fields: VisitFields): JoinedVisits {
  const listed = read.households.map(listedOf);
  if (read.siteVisits.length === 0) return { households: listed, strays: [] };
  const { entryOf, strays } = visitsByHousehold(listed, read, fields);
  const households = listed.map((household, index) => {
    const visit = entryOf.get(index);
    return visit === undefined ? household : joined(household, visit, fields);
  });
  return { households, strays };
}

/** The household as its own list alone has it. */
export function listedOf(household: Household): Household {
  return household.visit?.listed ?? household;
}

interface Visit {
  readonly entry: Household;
  /** Fields that a person wrote; the others are copies of what the tool knew. */
  readonly typed: ReadonlySet<FieldId>;
}

function visitsByHousehold(
  listed: readonly Household[],
  read: SheetsRead,
  fields: VisitFields,
): { readonly entryOf: ReadonlyMap<number, Visit>; readonly strays: readonly StrayVisit[] } {
  const find = householdFinder(listed);
  const typedIn = typedInVisitList(read.sheets, fields);
  const entryOf = new Map<number, Visit>();
  const strays: StrayVisit[] = [];
  const isIts = read.sheets.map((sheet) =>
    fields.found.some((field) => columnOf(sheet, field) !== undefined),
  );
  for (const entry of read.siteVisits) {
    if (isIts[entry.sheet] !== true) continue;
    const match = find(entry);
    const about = match.kind === 'found' ? listed[match.index] : undefined;
    const typed = typedIn(entry, about?.key ?? entry.key);
    if (typed.size === 0) continue;
    if (match.kind !== 'found') strays.push({ entry, match });
    else if (entryOf.has(match.index)) strays.push({ entry, match: 'again' });
    else entryOf.set(match.index, { entry, typed });
  }
  return { entryOf, strays };
}

function joined(listed: Household, visit: Visit, fields: VisitFields): Household {
  const { entry, typed } = visit;
  const lent = new Set<FieldId>(fields.added.filter((field) => isBlank(listed, field)));
  for (const field of foundByEntry(listed, visit, fields)) lent.add(field);
  for (const field of lent) if (isBlank(entry, field) && isBlank(listed, field)) lent.delete(field);
  const readings = [...listed.readings];
  for (const field of lent) readings[fieldIndex[field]] = entry.readings[fieldIndex[field]];
  const { allClear, ...rest } = listed;
  const clear = allClear === true && ![...lent].some((field) => isUnreadable(entry, field));
  const differing = [...typed].filter((field) => differs(listed, entry, field));
  return {
    ...rest,
    ...(clear ? { allClear } : {}),
    readings,
    visit: { entry, listed, lent, differing, spokenOf: fieldsSpokenOf(fields) },
  };
}

/** Which findings of the visit are those of the entry: all after a later visit, else what it alone or more completely has. */
function foundByEntry(
  listed: Household,
  { entry, typed }: Visit,
  { day, found }: VisitFields,
): readonly FieldId[] {
  const later = laterOf(fieldValue(listed, day), fieldValue(entry, day));
  const told = found.filter((field) => typed.has(field));
  if (later === 'list' || (later === 'entry' && told.length === 0)) return [];
  if (later === 'entry') return found;
  const entryFirst = told.length > 0 && readCount(entry, found) >= readCount(listed, found);
  return found.filter((field) =>
    entryFirst && typed.has(field) ? !isBlank(entry, field) : isBlank(listed, field),
  );
}

function laterOf(
  list: PartialDate | undefined,
  entry: PartialDate | undefined,
): 'list' | 'entry' | undefined {
  if (list === undefined || entry === undefined) return undefined;
  if (isBefore(list, entry) === true) return 'entry';
  return isBefore(entry, list) === true ? 'list' : undefined;
}

function readCount(household: Household, fields: readonly FieldId[]): number {
  return fields.filter((field) => readingOf(household, field).state === 'read').length;
}

function isBlank(household: Household, field: FieldId): boolean {
  return readingOf(household, field).state === 'blank';
}

function isUnreadable(household: Household, field: FieldId): boolean {
  return readingOf(household, field).state === 'unreadable';
}

/** Both speak, and not of the same. */
function differs(listed: Household, entry: Household, field: FieldId): boolean {
  const [own, other] = [readingOf(listed, field), readingOf(entry, field)];
  return own.state !== 'blank' && other.state !== 'blank' && !sameStatement(own, other);
}

/** Do two readings say the same? What cannot be read agrees with nothing but the same words. */
export function sameStatement(one: Reading<unknown>, other: Reading<unknown>): boolean {
  if (one.raw.trim() === other.raw.trim()) return true;
  if (one.state !== 'read' || other.state !== 'read') return false;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}
