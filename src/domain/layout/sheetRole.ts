import type { FieldId } from '../household';
import { CAPTION_MARK } from '../ledger/layoutSheet';
import type { MappedColumn, SheetRole } from '../sheetReading';
import type { SheetHints } from './sheetHints';

/** The role of a sheet and, in Chinese, why. */
export interface RoleDecision {
  readonly role: SheetRole;
  readonly reason: string;
}

const STATE_SHEET = /^_anju/i;

export function isStateSheet(name: string): boolean {
  return STATE_SHEET.test(name);
}

export function isGeneratedCaption(text: string): boolean {
  return text.trim().startsWith(CAPTION_MARK);
}

export const STATE_SHEET_ROLE: RoleDecision = {
  role: 'generated',
  reason: '安居台账的记录表，不是名单',
};

export const GENERATED_ROLE: RoleDecision = {
  role: 'generated',
  reason: '由安居台账生成的表，不当作名单',
};

/** The caption may be gone; the state sheet remembers it. */
export const RECORDED_LEDGER_ROLE: RoleDecision = {
  role: 'rectification-ledger',
  reason: '由安居台账生成的整改台账',
};

export const SITE_VISIT_ROLE: RoleDecision = {
  role: 'site-visit-list',
  reason: '由安居台账生成的现场核实清单或核验表，读取现场填写的内容',
};

export const EMPTY_ROLE: RoleDecision = { role: 'not-recognised', reason: '空表' };

export const NO_HEADER_ROLE: RoleDecision = {
  role: 'not-recognised',
  reason:
    '前20行里没有找到表头：至少要有两个认得的列名（如“户主姓名”“身份证号”）在同一行。如果这是名单，请改成规范的列名，或指明各列是什么（Excel 里用“表头对应”，命令行用本镇设置文件的 headers）',
};

/** Columns that say which household or person a row is about. */
const identities: ReadonlySet<FieldId> = new Set<FieldId>([
  'householdCode',
  'headName',
  'idNumber',
  'memberName',
  'memberIdNumber',
]);

/** One column alone names households of nothing: a key, a code list, a catalogue. */
const FEWEST_COLUMNS = 2;

/** What a sheet with a header is. `source` is the label of the system it was declared to come from. */
export function roleOf(
  mapped: readonly MappedColumn[],
  hints: SheetHints,
  source: string | undefined,
): RoleDecision {
  if (mapped.length < FEWEST_COLUMNS) {
    return { role: 'not-recognised', reason: '只认出一列，不能确定是一户一行的名单' };
  }
  if (!mapped.some(({ field }) => identities.has(field))) {
    return {
      role: 'not-recognised',
      reason: '有表头，但没有户主姓名、证件号码或户编号的列，不是一户一行的名单（可能是统计表）',
    };
  }
  if (source !== undefined) return { role: 'source', reason: `已声明为“${source}”的导出表` };
  if (hints.ledger) return { role: 'rectification-ledger', reason: '标题和列名是整改台账' };
  return hints.persons
    ? { role: 'person-list', reason: '每人一行（有姓名和与户主关系的列）' }
    : { role: 'household-list', reason: '每户一行的名单' };
}
