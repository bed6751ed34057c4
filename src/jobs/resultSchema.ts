import { z } from 'zod';

const count = z.int().nonnegative();
const excelRow = z.int().positive().describe('Excel 行号，从 1 起');
const clause = z.string().describe('条款编号，条文见 clauses');

const readingSchema = z.object({
  raw: z.string().describe('单元格里写的原文'),
  state: z.enum(['read', 'blank', 'unreadable']),
  value: z
    .union([z.string(), z.number()])
    .optional()
    .describe('识别为；仅 state 为 read 时有。日期为 2019、2019-12 或 2019-12-05'),
  why: z.string().optional().describe('为何不能识别；仅 state 为 unreadable 时有'),
});

const sheetSchema = z.object({
  file: z.string(),
  name: z.string(),
  role: z.enum([
    'household-list',
    'person-list',
    'rectification-ledger',
    'site-visit-list',
    'source',
    'generated',
    'not-recognised',
  ]),
  roleReason: z.string(),
  headerRows: z.array(excelRow),
  mapped: z.array(
    z.object({
      column: z.string().describe('列标，如 H'),
      header: z.string(),
      field: z.string(),
      label: z.string(),
      by: z.enum(['told', 'header', 'contained', 'values']),
    }),
  ),
  unmapped: z.array(
    z.object({ column: z.string(), header: z.string(), mayBe: z.array(z.string()) }),
  ),
  setAside: z
    .array(z.object({ column: z.string(), header: z.string() }))
    .describe('本镇方案说明不用的列'),
  skippedRows: z.array(z.object({ row: excelRow, reason: z.string(), text: z.string() })),
  struckRows: z.array(excelRow).describe('整行有删除线的行：已读入，须确认'),
  hiddenRows: z.array(excelRow).describe('隐藏的行：已读入'),
});

const householdSchema = z.object({
  key: z.string().describe('本工具用的户标识，跨次运行不变'),
  code: z.string().nullable().describe('户编号'),
  headName: z.string().nullable(),
  village: z.string().nullable(),
  group: z.string().nullable(),
  sheet: z.string(),
  rows: z.array(excelRow),
  judgement: z.enum([
    'removed-dead',
    'moved-out',
    'guaranteed-elsewhere',
    'guaranteed-elsewhere-unverified',
    'site-visit',
    'ledger',
    'ledger+site-visit',
    'preliminarily-safe',
    'appraised-safe',
    'renovated-safe',
    'guaranteed-safe',
    'problem',
    'needs-clarification',
  ]),
  line: z.string().describe('初判表（2020年为核验归类表）中最先符合的一行，如 D9、V12'),
  clause: z.string().describe('这一行所依据的条款'),
  reason: z.string(),
  triggers: z.array(z.object({ id: z.enum(['T1', 'T2', 'T3']), clause, reason: z.string() })),
  inCDList: z.union([z.boolean(), z.literal('grade-unclear')]),
  readings: z.record(z.string(), readingSchema),
});

const findingSchema = z.object({
  rule: z.string(),
  number: z.string(),
  severity: z.enum(['错', '警', '提']),
  duty: z.enum(['must', 'verify']),
  file: z.string(),
  sheet: z.string(),
  cell: z.string().nullable().describe('A1 地址；只知道行时为行首单元格；整表问题为 null'),
  household: z.string().nullable().describe('户标识 key'),
  message: z.string(),
  clause,
  suggestion: z.string().optional(),
});

const exemptionSchema = z.object({
  rule: z.string().min(1),
  household: z.string().min(1).describe('户编号、证件号码或户标识'),
  reason: z.string().min(1),
  person: z.string().min(1),
  date: z.iso.date(),
  value: z.string().describe('给出豁免时单元格里写的内容；内容变了豁免即失效'),
});

/** The exemption file: what `--exemptions` reads. */
export const exemptionsSchema = z.array(exemptionSchema);

/** The JSON result of a check. Published as `docs/generated/check-result.schema.json`. */
export const checkResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  sheets: z.array(sheetSchema),
  households: z.array(householdSchema),
  findings: z.array(findingSchema),
  rulesNotRun: z.array(
    z.object({ rule: z.string(), sheet: z.string().nullable(), reason: z.string() }),
  ),
  exemptions: z.object({
    applied: count,
    lapsed: z.array(exemptionSchema),
    unused: z.array(exemptionSchema),
  }),
  clauses: z.record(
    z.string(),
    z.object({ notice: z.string(), place: z.string(), text: z.string() }),
  ),
  summary: z.object({
    households: count,
    expectedHouseholds: count.nullable(),
    judgements: z.record(z.string(), count),
    byVillage: z.array(
      z.object({ village: z.string(), households: count, judgements: z.record(z.string(), count) }),
    ),
    inCDList: count,
    gradeUnclear: count,
    findings: z.object({ error: count, warning: count, hint: count }),
    findingsByRule: z.record(z.string(), count),
    unsureByRule: z.record(z.string(), count).describe('因单元格空白或不能识别而无法判断的户数'),
    skippedRows: count,
  }),
});

export type CheckResultJson = z.infer<typeof checkResultSchema>;
