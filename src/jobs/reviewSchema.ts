import { z } from 'zod';

const count = z.int().nonnegative();

/** The JSON result of the office's review. Published as `docs/generated/review.schema.json`. */
export const reviewResultSchema = z.object({
  day: z.iso.date(),
  counts: z
    .object({ households: count, passed: count, returned: count, refused: count, open: count })
    .describe('应审户数 ＝ 通过 ＋ 退回 ＋ 意见未采用 ＋ 未审'),
  returned: z
    .array(
      z.object({
        household: z.string().describe('户编号；没有户编号时为证件号码或户标识'),
        village: z.string(),
        ...{ reason: z.string(), explanation: z.string(), person: z.string() },
        date: z.iso.date(),
        round: count.describe('第几次退回'),
        errors: count.describe('现在还有几处错'),
        problems: z.array(z.string()).describe('现在的问题'),
      }),
    )
    .describe('退回的户，再次检查的结果'),
  refused: z
    .array(z.object({ household: z.string(), why: z.string() }))
    .describe('没有采用的审核意见，缺什么'),
  files: z.array(z.string()).describe('每村一个的退回清单文件'),
  notes: z.array(z.string()),
});

export type ReviewResultJson = z.infer<typeof reviewResultSchema>;
