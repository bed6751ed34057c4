import { severityLabels } from '../../domain/finding';
import { type FieldId, fieldIds, fields } from '../../domain/household';
import type { Parameter } from '../../domain/parameter';
import { parseIsoDate, type PartialDate } from '../../domain/partialDate';
import { findSource, type Parameters, type Profile, type ToldHeader } from '../../domain/profile';
import type { Rule } from '../../domain/rule';
import { compact } from '../../domain/text';
import { applySpellings } from './applySpellings';
import { refuseEntry } from './profileRefused';
import { NOT_USED_WORD, type ProfileEntry, type ProfileFile } from './profileSchema';
import { submissionOf } from './submissionOf';
import { villageAliasesOf, villageResponsibleOf } from './villageAliases';

/** The base profile with a town's entries put over it. Throws ProfileRefused for words nobody knows. */
export function applyProfileFile(base: Profile, file: ProfileFile, fileName: string): Profile {
  return {
    ...base,
    id: file.id,
    title: file.title,
    basis: file.basis ?? base.basis,
    parameters: parametersOf(base.parameters, file, fileName),
    vocabularies: applySpellings(base.vocabularies, file.vocabularies ?? {}, fileName),
    rules: rulesOf(base.rules, file.rules ?? {}, fileName),
    roles: {
      siteVisitOfficer: file.roles?.siteVisitOfficer ?? base.roles.siteVisitOfficer,
      enteredBy: file.roles?.enteredBy ?? base.roles.enteredBy,
      responsible: file.roles?.responsible ?? base.roles.responsible,
    },
    villageResponsible: villageResponsibleOf(base, file),
    villageAliases: villageAliasesOf(base, file, fileName),
    headers: { ...base.headers, ...headersOf(file, fileName) },
    ...submissionOf(file, fileName),
    declaredSheets: { ...base.declaredSheets, ...declaredSheetsOf(base, file, fileName) },
  };
}

function parametersOf(base: Parameters, file: ProfileFile, fileName: string): Parameters {
  if (
    file.workFrom !== undefined &&
    file.workUntil !== undefined &&
    file.workUntil < file.workFrom
  ) {
    throw refuseEntry(fileName, 'workUntil', 'workUntil', file.workUntil);
  }
  const expected = file.expectedHouseholds;
  return {
    ...base,
    appraisalCutOff: replaced(base.appraisalCutOff, file.appraisalCutOff),
    expectedHouseholds:
      expected === null
        ? withValue(base.expectedHouseholds, undefined)
        : replaced(base.expectedHouseholds, expected),
    workFrom: replaced(base.workFrom, dateOf(file.workFrom)),
    workUntil: replaced(base.workUntil, dateOf(file.workUntil)),
    completionDeadline: replaced(base.completionDeadline, dateOf(file.completionDeadline)),
    importantFields: replaced(
      base.importantFields,
      file.importantFields?.map((name, index) =>
        fieldNamed(name, fileName, 'importantFields', `importantFields.${index}`),
      ),
    ),
  };
}

function replaced<T>(parameter: Parameter<T>, value: T | undefined): Parameter<T> {
  return value === undefined ? parameter : withValue(parameter, value);
}

/** The same demand with the town's own value, on every day. */
function withValue<T>(parameter: Parameter<T>, value: T): Parameter<T> {
  return { ...parameter, values: parameter.values.slice(-1).map((dated) => ({ ...dated, value })) };
}

function dateOf(text: string | undefined): PartialDate | undefined {
  return text === undefined ? undefined : parseIsoDate(text);
}

function fieldNamed(name: string, fileName: string, entry: ProfileEntry, place: string): FieldId {
  const wanted = compact(name);
  const found = fieldIds.find((id) => id === wanted || compact(fields[id].label) === wanted);
  if (found === undefined) throw refuseEntry(fileName, entry, place, name);
  return found;
}

function headersOf(file: ProfileFile, fileName: string): Readonly<Record<string, ToldHeader>> {
  return Object.fromEntries(
    Object.entries(file.headers ?? {}).map(([header, name]) => [
      header,
      compact(name) === NOT_USED_WORD
        ? 'not-used'
        : fieldNamed(name, fileName, 'headers', `headers.${header}`),
    ]),
  );
}

function declaredSheetsOf(
  base: Profile,
  file: ProfileFile,
  fileName: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(file.sheets ?? {}).map(([sheet, name]) => {
      const source = findSource(base.sources, name);
      if (source !== undefined) return [sheet, source.id];
      const known = base.sources.map(({ label }) => label);
      throw refuseEntry(fileName, 'sheets', `sheets.${sheet}`, name, known);
    }),
  );
}

function rulesOf(
  base: readonly Rule[],
  told: NonNullable<ProfileFile['rules']>,
  fileName: string,
): readonly Rule[] {
  for (const id of Object.keys(told)) {
    if (base.some((rule) => rule.id === id)) continue;
    throw refuseEntry(fileName, 'rules', `rules.${id}`, id, similarRules(base, id));
  }
  return base.flatMap((rule) => {
    const word = told[rule.id];
    if (word === undefined) return [rule];
    const severity = severities.find((each) => severityLabels[each] === word);
    return severity === undefined ? [] : [{ ...rule, severity }];
  });
}

const severities = ['error', 'warning', 'hint'] as const;

/** Rules that share a word with an id nobody knows. */
function similarRules(rules: readonly Rule[], id: string): readonly string[] {
  const words = id.split('-');
  return rules
    .filter((rule) => rule.id.split('-').some((word) => words.includes(word)))
    .map((rule) => rule.id)
    .slice(0, 5);
}
