import type { Profile } from '../../src/domain/profile';
import { resolveParameters } from '../../src/domain/parameterValues';
import { formatDate } from '../../src/domain/partialDate';
import { defaultProfile, profiles } from '../../src/policy/profiles';
import { profileFromJson } from '../../src/policy/profiles/profileFile';
import { ProfileRefused } from '../../src/policy/profiles/profileRefused';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { ProfileBase } from './paneEngine';

/** The profile that comes with the tool under an id; undefined or unknown: the default one. */
export function builtInProfile(id: string | undefined): Profile {
  return profiles.find((profile) => profile.id === id) ?? defaultProfile;
}

/** The values that hold on a day (`yyyy-mm-dd`) where the town's own settings say nothing. */
export function profileBaseOf(extended: string | undefined, day: string): ProfileBase {
  const profile = builtInProfile(extended);
  const values = resolveParameters(profile.parameters, day);
  return {
    id: profile.id,
    builtIn: profiles.map(({ id, title }) => ({ id, title })),
    title: profile.title,
    basis: profile.basis,
    expectedHouseholds: values.expectedHouseholds,
    appraisalCutOff: values.appraisalCutOff,
    workFrom: formatDate(values.workFrom),
    workUntil: formatDate(values.workUntil),
    completionDeadline: formatDate(values.completionDeadline),
    importantFields: values.importantFields,
    roles: profile.roles,
    sources: profile.sources.map(({ id, label, system }) => ({ id, label, system })),
  };
}

/**
 * The town's settings from the text of a file. Throws ProfileRefused, with a sentence that shows a
 * right entry, for text that is no JSON and for every entry or word the tool does not know.
 */
export function readProfileText(text: string, fileName: string): ProfileFile {
  const value = parsed(text, fileName);
  profileFromJson(value, fileName);
  return value as ProfileFile;
}

function parsed(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ProfileRefused(
      `配置文件“${fileName}”不是完整的 JSON 文件，可能是拷贝时缺了一截。请重新导出一份再导入。`,
    );
  }
}
