import type { z } from 'zod';
import type { ProfileEntry } from './profileSchema';

/** A town's profile cannot be used. The message is one Chinese sentence that shows a right entry. */
export class ProfileRefused extends Error {
  override readonly name = 'ProfileRefused';
}

/** What each entry must be, and one that is right. */
const guide: Readonly<Record<ProfileEntry, { readonly what: string; readonly example: string }>> = {
  extends: { what: '内置方案的编号', example: '"extends": "gaoyan-2024"' },
  id: { what: '由小写字母、数字和短横组成的编号', example: '"id": "hongqi-2024"' },
  title: { what: '方案名称', example: '"title": "红旗镇2024年住房安全回头看"' },
  basis: { what: '依据的文件名称', example: '"basis": "《红旗镇回头看工作方案》"' },
  expectedHouseholds: {
    what: '应核户数（正整数，不知道时写 null）',
    example: '"expectedHouseholds": 898',
  },
  appraisalCutOff: { what: '四位年份', example: '"appraisalCutOff": 2020' },
  workFrom: { what: '真实存在的日期（年-月-日）', example: '"workFrom": "2024-09-11"' },
  workUntil: { what: '不早于开始日期的日期（年-月-日）', example: '"workUntil": "2024-10-13"' },
  completionDeadline: {
    what: '真实存在的日期（年-月-日）',
    example: '"completionDeadline": "2025-12-31"',
  },
  importantFields: {
    what: '字段名称的列表',
    example: '"importantFields": ["房屋地址", "建筑年代", "鉴定等级"]',
  },
  roles: {
    what: '角色名称（siteVisitOfficer 核实责任人、enteredBy 录入人、responsible 责任单位）',
    example: '"roles": {"siteVisitOfficer": "驻村工作队员"}',
  },
  villages: {
    what: '村名和别名的列表，一个别名只能属于一个村',
    example: '"villages": [{"name": "红军村", "aliases": ["红军社区"]}]',
  },
  headers: {
    what: '表头对应的字段名称，或“不用”（这一列不是任何字段）',
    example: '"headers": {"住房评级": "鉴定等级", "备用列": "不用"}',
  },
  sheets: { what: '工作表对应的来源', example: '"sheets": {"房屋普查": "灾普"}' },
  vocabularies: {
    what: '词表中的写法对应的规范词',
    example: '"vocabularies": {"currentHousing": {"spellings": {"安置点": "集合住宅"}}}',
  },
  submission: {
    what: '报送表的县、镇、表名和栏目（栏目写表头；要改表头或写代码时用 column、header、codes），每表须留户编号或证件号码',
    example:
      '"submission": {"sheets": {"农户基本信息": {"columns": ["户编号", {"column": "现住房情况", "codes": {"自有农村住房": "1", "其他安全住房": "2"}}]}}}',
  },
  rules: {
    what: '规则编号对应 off（关闭）、错、警 或 提',
    example: '"rules": {"id-number-missing": "警"}',
  },
};

/** The refusal of an entry whose words the tool does not know. `known` lists words that would do. */
export function refuseEntry(
  fileName: string,
  entry: ProfileEntry,
  place: string,
  found: unknown,
  known: readonly string[] = [],
): ProfileRefused {
  const { what, example } = guide[entry];
  const choice = known.length === 0 ? '' : `（可以写：${known.join('、')}）`;
  return new ProfileRefused(
    `配置文件“${fileName}”的“${place}”写的是 ${shown(found)}，应为${what}${choice}；例如 ${example}。`,
  );
}

/** The refusal that the first thing wrong with the shape of a file deserves. */
export function refuseShape(
  fileName: string,
  value: unknown,
  issue: z.core.$ZodIssue | undefined,
): ProfileRefused {
  const path = issue?.path ?? [];
  const entry = path[0];
  if (issue?.code === 'unrecognized_keys' && path.length === 0) {
    return refuseUnknownEntry(fileName, issue.keys[0] ?? '');
  }
  if (typeof entry !== 'string' || !isEntry(entry)) {
    return new ProfileRefused(
      `配置文件“${fileName}”写的是 ${shown(value)}，应为一组用花括号括起的项目；例如 {${guide.extends.example}, ${guide.id.example}, ${guide.title.example}}。`,
    );
  }
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = [...path, ...keys].map(String).join('.');
  return refuseEntry(fileName, entry, place, valueAt(value, [...path, ...keys]));
}

function refuseUnknownEntry(fileName: string, entry: string): ProfileRefused {
  const known = Object.keys(guide).join('、');
  return new ProfileRefused(
    `配置文件“${fileName}”里有不认识的项目“${entry}”；可以写的项目有：${known}；例如 ${guide.expectedHouseholds.example}。`,
  );
}

function isEntry(name: string): name is ProfileEntry {
  return Object.hasOwn(guide, name);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
}

const LONGEST_SHOWN = 40;

function shown(found: unknown): string {
  if (found === undefined) return '（没有写）';
  const text = JSON.stringify(found);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
