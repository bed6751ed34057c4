import type { FieldId } from '../../src/domain/household';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { Town } from '../app/paneState';
import type { FieldChoice, ProfileBase } from '../engine/paneEngine';

export type RuleWord = NonNullable<ProfileFile['rules']>[string];

/** Settings of one line; blank means that the built-in value holds. */
export const lineFields = [
  'title',
  'basis',
  'day',
  'expectedHouseholds',
  'appraisalCutOff',
  'workFrom',
  'workUntil',
  'completionDeadline',
  'siteVisitOfficer',
  'enteredBy',
  'responsible',
  'person',
] as const;
export type LineField = (typeof lineFields)[number];

export interface VillageRow {
  readonly name: string;
  /** As typed: `红军社区、红军`. */
  readonly aliases: string;
  /** The village's own responsible person, from a settings file; the page does not show it. */
  readonly responsible?: string | undefined;
}

/** The settings as they stand in the fields of the page, before anybody has asked whether they fit. */
export interface SettingsForm {
  readonly lines: Readonly<Record<LineField, string>>;
  /** Nobody knows how many households there should be; the list is then not compared with a number. */
  readonly householdsUnknown: boolean;
  readonly importantFields: readonly FieldId[];
  readonly villages: readonly VillageRow[];
  readonly rules: Readonly<Record<string, RuleWord>>;
  /** Undefined: all sheets. */
  readonly onlySheets: readonly string[] | undefined;
}

/** What the fields of the page hold before anybody types. */
export function formOf(
  town: Town,
  base: ProfileBase,
  fields: readonly FieldChoice[],
): SettingsForm {
  const profile: Partial<ProfileFile> = town.profile ?? {};
  return {
    lines: { ...linesOf(profile, base), day: textOf(town.day), person: town.person },
    householdsUnknown: profile.expectedHouseholds === null,
    importantFields: importantFieldsOf(profile, base, fields),
    villages: (profile.villages ?? []).map(({ aliases = [], ...village }) => ({
      ...village,
      aliases: aliases.join('、'),
    })),
    rules: profile.rules ?? {},
    onlySheets: town.onlySheets,
  };
}

function linesOf(profile: Partial<ProfileFile>, base: ProfileBase) {
  const roles = profile.roles ?? {};
  return {
    title: profile.title ?? base.title,
    basis: textOf(profile.basis),
    expectedHouseholds: textOf(profile.expectedHouseholds),
    appraisalCutOff: textOf(profile.appraisalCutOff),
    workFrom: textOf(profile.workFrom),
    workUntil: textOf(profile.workUntil),
    completionDeadline: textOf(profile.completionDeadline),
    siteVisitOfficer: textOf(roles.siteVisitOfficer),
    enteredBy: textOf(roles.enteredBy),
    responsible: textOf(roles.responsible),
  };
}

function textOf(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A profile may name fields by label; the page knows them by id. */
function importantFieldsOf(
  profile: Partial<ProfileFile>,
  base: ProfileBase,
  fields: readonly FieldChoice[],
): readonly FieldId[] {
  const told = profile.importantFields;
  if (told === undefined) return base.importantFields;
  return fields
    .filter(({ field, label }) => told.includes(field) || told.includes(label))
    .map(({ field }) => field);
}
