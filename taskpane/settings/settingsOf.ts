import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import { ownProfile } from '../app/ownProfile';
import type { Town, TownPatch } from '../app/paneState';
import type { ProfileBase } from '../engine/paneEngine';
import { plainText, type Typed, typedDay, typedNames, typedNumber } from './formText';
import type { LineField, SettingsForm } from './settingsForm';

/** What is wrong with a field; the page has a sentence for each. */
export type Problem =
  | 'titleMissing'
  | 'notADay'
  | 'notACount'
  | 'notAYear'
  | 'endsBeforeStart'
  | 'nothingImportant'
  | 'noSheet'
  | 'villageWithoutName'
  | 'nameOfTwoVillages';

export type ProblemPlace = LineField | 'importantFields' | 'onlySheets' | `village ${number}`;
export type Problems = ReadonlyMap<ProblemPlace, Problem>;

export type Settings =
  | { readonly kind: 'fine'; readonly patch: TownPatch }
  | { readonly kind: 'problems'; readonly problems: Problems };

const MOST_HOUSEHOLDS = 1_000_000;

/**
 * What the page says, as a change to the town; or everything that is wrong with it, and no change at
 * all. What the page does not show (headers, sheets, spellings) stays as it was told.
 */
export function settingsOf(form: SettingsForm, town: Town, base: ProfileBase): Settings {
  const problems = new Map<ProblemPlace, Problem>();
  const day = read(problems, 'day', typedDay(form.lines.day), 'notADay');
  const profile = { ...kept(town), ...entriesOf(form, base, problems) };
  if (form.onlySheets?.length === 0) problems.set('onlySheets', 'noSheet');
  if (problems.size > 0) return { kind: 'problems', problems };
  const patch: TownPatch = {
    profile: saysNothing(profile, town, base) ? undefined : profile,
    day,
    onlySheets: form.onlySheets,
    person: plainText(form.lines.person),
  };
  return { kind: 'fine', patch };
}

type Entries = Partial<ProfileFile> & Pick<ProfileFile, 'title'>;

/** Entries of the profile that the page does not show. */
function kept(town: Town): ProfileFile {
  const { extends: base, id, title, headers, sheets, vocabularies, submission } = ownProfile(town);
  return present({ extends: base, id, title, headers, sheets, vocabularies, submission });
}

function entriesOf(
  form: SettingsForm,
  base: ProfileBase,
  problems: Map<ProblemPlace, Problem>,
): Entries {
  const { lines } = form;
  const title = plainText(lines.title);
  if (title === '') problems.set('title', 'titleMissing');
  return present({
    title,
    basis: told(lines.basis),
    expectedHouseholds: householdsOf(form, problems),
    appraisalCutOff: read(
      problems,
      'appraisalCutOff',
      typedNumber(lines.appraisalCutOff, 1990, 2100),
      'notAYear',
    ),
    ...datesOf(form, base, problems),
    importantFields: importantOf(form, base, problems),
    roles: rolesOf(form),
    villages: villagesOf(form, problems),
    rules: Object.keys(form.rules).length > 0 ? { ...form.rules } : undefined,
  });
}

function householdsOf(
  { lines, householdsUnknown }: SettingsForm,
  problems: Map<ProblemPlace, Problem>,
): number | null | undefined {
  if (householdsUnknown) return null;
  const typed = typedNumber(lines.expectedHouseholds, 1, MOST_HOUSEHOLDS);
  return read(problems, 'expectedHouseholds', typed, 'notACount');
}

function datesOf({ lines }: SettingsForm, base: ProfileBase, problems: Map<ProblemPlace, Problem>) {
  const dayIn = (place: 'workFrom' | 'workUntil' | 'completionDeadline'): string | undefined =>
    read(problems, place, typedDay(lines[place]), 'notADay');
  const workFrom = dayIn('workFrom');
  const workUntil = dayIn('workUntil');
  const ends = workUntil ?? base.workUntil;
  const isRead = !problems.has('workFrom') && !problems.has('workUntil');
  if (isRead && ends < (workFrom ?? base.workFrom)) problems.set('workUntil', 'endsBeforeStart');
  return { workFrom, workUntil, completionDeadline: dayIn('completionDeadline') };
}

function importantOf(
  { importantFields }: SettingsForm,
  base: ProfileBase,
  problems: Map<ProblemPlace, Problem>,
): string[] | undefined {
  if (importantFields.length === 0) problems.set('importantFields', 'nothingImportant');
  const asBuiltIn =
    importantFields.length === base.importantFields.length &&
    base.importantFields.every((field) => importantFields.includes(field));
  return asBuiltIn ? undefined : [...importantFields];
}

function rolesOf({ lines }: SettingsForm): ProfileFile['roles'] {
  const roles = present({
    siteVisitOfficer: told(lines.siteVisitOfficer),
    enteredBy: told(lines.enteredBy),
    responsible: told(lines.responsible),
  });
  return Object.keys(roles).length > 0 ? roles : undefined;
}

function villagesOf(
  form: SettingsForm,
  problems: Map<ProblemPlace, Problem>,
): ProfileFile['villages'] {
  const owners = new Map<string, number>();
  const villages = form.villages.flatMap((row, index) => {
    const name = plainText(row.name);
    const aliases = typedNames(row.aliases).filter((alias) => alias !== name);
    if (name === '' && aliases.length === 0) return [];
    if (name === '') problems.set(`village ${index}`, 'villageWithoutName');
    for (const spelling of [name, ...aliases]) {
      if ((owners.get(spelling) ?? index) !== index) {
        problems.set(`village ${index}`, 'nameOfTwoVillages');
      }
      owners.set(spelling, index);
    }
    const { responsible } = row;
    return [present({ name, aliases: aliases.length > 0 ? aliases : undefined, responsible })];
  });
  return villages.length > 0 ? villages : undefined;
}

/** A town without a profile that changes nothing needs none. */
function saysNothing(profile: ProfileFile, town: Town, base: ProfileBase): boolean {
  const names: readonly string[] = ['extends', 'id', 'title'];
  const namesOnly = Object.keys(profile).every((entry) => names.includes(entry));
  return town.profile === undefined && profile.title === base.title && namesOnly;
}

function read<T>(
  problems: Map<ProblemPlace, Problem>,
  place: LineField,
  typed: Typed<T>,
  problem: Problem,
): T | undefined {
  if (typed.kind === 'wrong') problems.set(place, problem);
  return typed.kind === 'value' ? typed.value : undefined;
}

function told(text: string): string | undefined {
  const plain = plainText(text);
  return plain === '' ? undefined : plain;
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the entries that are undefined: in a profile an entry is there or it is not. */
function present<T extends object>(
  entries: T,
): { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & Partial<Present<T>> {
  const some = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(some) as ReturnType<typeof present<T>>;
}
