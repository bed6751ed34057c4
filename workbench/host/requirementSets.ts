/** Requirement sets by lower-case name, as the host tells the client library at its start. */
export type RequirementSets = Readonly<Record<string, string>>;

const SHARED: RequirementSets = {
  sharedruntime: '1.1',
  customfunctionsruntime: '1.3',
  customfunctions: '1.7',
  ribbonapi: '1.1',
  dialogapi: '1.2',
  settings: '1.1',
  documentevents: '1.1',
  delayforcelledit: '1.1',
};

/** Excel LTSC 2021: the oldest Excel the product serves. */
export const LTSC_2021: RequirementSets = { ...SHARED, excelapi: '1.14' };

/** A current Microsoft 365: everything the client library of the package knows, and what came after. */
export const MICROSOFT_365: RequirementSets = {
  ...SHARED,
  excelapi: '1.20',
  excelapionline: '1.1',
  sharedruntime: '1.2',
  customfunctionsruntime: '1.5',
  ribbonapi: '1.2',
  keyboardshortcuts: '1.1',
};

/** Whether a set is there in a version such as `1.9` or `1.14`. */
export function supports(sets: RequirementSets, name: string, version = '1.1'): boolean {
  const offered = sets[name.toLowerCase()];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
