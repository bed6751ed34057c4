import { z } from 'zod';

const line = z.object({
  village: z.string().describe('村（社区）；全部村合在一起为“合计”'),
  numbers: z
    .record(z.string(), z.number().nullable())
    .describe('按列编号：户数，或百分比（一位小数）；没有分母时为 null'),
});

/** The JSON result of a summary by village. Published as `docs/generated/summary-result.schema.json`. */
export const summaryResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  sheet: z.string().describe('表名'),
  columns: z.array(z.object({ id: z.string(), header: z.string() })),
  villages: z.array(line),
  total: line,
  sentence: z.string().describe('小结'),
  identities: z.array(
    z.object({
      id: z.string(),
      holds: z.boolean().describe('平衡关系是否成立；逐户核对，不强行配平'),
      difference: z.int().describe('总数减各项之和，户'),
      sentence: z.string(),
      households: z.array(z.string()).describe('对不上的户，证件号码已遮盖'),
    }),
  ),
});

export type SummaryResultJson = z.infer<typeof summaryResultSchema>;
