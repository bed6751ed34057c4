import { z } from 'zod';

const count = z.int().nonnegative();

/** The JSON result of dividing a workbook by village. Published as `docs/generated/split.schema.json`. */
export const splitResultSchema = z.object({
  day: z.iso.date(),
  files: z.array(
    z.object({
      name: z.string(),
      village: z.string().describe('村（社区）；不知道属于哪个村的行为“未填村名”'),
      sheets: z.array(z.object({ sheet: z.string(), rows: count.describe('本村的行数') })),
    }),
  ),
  counts: z
    .array(
      z.object({
        sheet: z.string(),
        rows: count.describe('表头以下有内容的行数，等于以下各项之和'),
        ofVillages: count.describe('分到各村的行'),
        ofNone: count.describe('不知道属于哪个村、单独成文件的行'),
        headings: count.describe('随村走的分村、分组行'),
        shared: count.describe('每个村文件都有的列号、说明等行'),
        left: count.describe('只留在总表的小计、合计等行'),
      }),
    )
    .describe('每个工作表的行数核对'),
  undivided: z.array(z.object({ sheet: z.string(), why: z.string() })).describe('没有分的工作表'),
  notes: z.array(z.string()),
});

export type SplitResultJson = z.infer<typeof splitResultSchema>;
