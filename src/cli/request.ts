import { basename } from 'node:path';
import { today } from '../domain/partialDate';
import { findSource, type Profile } from '../domain/profile';
import { type CheckRequest, JobRefused } from '../jobs/checkWorkbooks';
import { exemptionsSchema } from '../jobs/resultSchema';
import { defaultProfile, profiles } from '../policy/profiles';
import { profileFromJson } from '../policy/profiles/profileFile';
import type { FileWorkbook } from '../workbook/port';
import type { Arguments } from './arguments';
import { readCheckedList } from './checkedJson';
import { declarations } from './declarations';
import { openWorkbookFile, readJson } from './files';

/** The request of a checking job as it was typed, with its files opened. */
export async function requestFrom(
  given: Arguments,
): Promise<CheckRequest & { readonly workbooks: readonly FileWorkbook[] }> {
  if (given.positionals.length === 0) {
    throw new JobRefused('没有写文件名；例如：anju check 住户表.xlsx。');
  }
  const profile = await profileFrom(given);
  const exemptions = given.text('exemptions');
  const onlySheets = given.texts('sheet');
  const workbooks: FileWorkbook[] = [];
  for (const path of given.positionals) workbooks.push(await openWorkbookFile(path));
  return {
    workbooks,
    profile,
    day: given.text('day') ?? today(),
    ...(onlySheets === undefined ? {} : { onlySheets }),
    ...(exemptions === undefined
      ? {}
      : { exemptions: await readCheckedList(exemptions, exemptionsSchema, exemptionFile) }),
  };
}

/** The profile that `--profile` names, with the sheets that `--source` declares. */
export async function profileFrom(given: Arguments): Promise<Profile> {
  const profile = await namedProfile(given.text('profile'));
  const declared: Record<string, string> = { ...profile.declaredSheets };
  const sheets = declarations(given, {
    option: 'source',
    form: '工作表名=来源',
    example: '房屋表=灾普',
  });
  for (const [sheet, label] of sheets) {
    const source = findSource(profile.sources, label);
    if (source === undefined) {
      const known = profile.sources.map((each) => each.label).join('、');
      throw new JobRefused(
        `不认识来源“${label}”；可以写：${known}。例如 --source ${sheet}=${profile.sources[0]?.label ?? ''}。`,
      );
    }
    declared[sheet] = source.id;
  }
  return { ...profile, declaredSheets: declared };
}

async function namedProfile(name: string | undefined): Promise<Profile> {
  if (name === undefined) return defaultProfile;
  const builtIn = profiles.find((profile) => profile.id === name);
  if (builtIn !== undefined) return builtIn;
  if (/\.json$/i.test(name)) return profileFromJson(await readJson(name), basename(name));
  const known = profiles.map((profile) => profile.id).join('、');
  throw new JobRefused(
    `没有编号为“${name}”的方案；内置的有：${known}。自己的方案请写 .json 文件名。`,
  );
}

const exemptionFile = {
  called: '豁免清单',
  example:
    '{"rule":"appraisal-missing","household":"户编号","reason":"新建竣工验收","person":"张某","date":"2024-10-08","value":""}',
};
