import { z } from 'zod';
import { issueLabels } from '../domain/merge/issue';

const count = z.int().nonnegative();
const value = z.string().describe('单元格显示的内容；空白为空');
const place = z.object({
  ...{ file: z.string(), village: z.string(), sheet: z.string() },
  cell: z.string().describe('总表中的单元格或行；没有时为空'),
  household: z.string(),
});

/** The JSON result of merging the villages' files. Published as `docs/generated/merge.schema.json`. */
export const mergeResultSchema = z.object({
  day: z.iso.date(),
  files: z.array(
    z.object({
      ...{ file: z.string(), village: z.string() },
      hasBase: z.boolean().describe('有分村时的记录，能分清是哪一边改的'),
      ...{ edits: count, added: count, issues: count },
    }),
  ),
  edits: z
    .array(place.extend({ column: z.string(), before: value, after: value }))
    .describe('只有村里改了、已写入总表的单元格'),
  added: z.array(place).describe('村里新增、已加在总表表末的行'),
  decided: count.describe('按“决定”写入的单元格数'),
  issues: z
    .array(
      place.extend({
        ...{ kind: z.enum(Object.keys(issueLabels) as [string, ...string[]]), column: z.string() },
        ...{ base: value, town: value, fromVillage: value, state: z.string() },
      }),
    )
    .describe('列入“合并冲突”的各项'),
  notes: z.array(z.string()),
});

export type MergeResultJson = z.infer<typeof mergeResultSchema>;
