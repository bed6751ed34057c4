import { z } from 'zod';

const count = z.int().nonnegative();

const tally = z
  .object({
    households: count,
    judgements: z.record(z.string(), count).describe('各初判（核验）结论的户数；没有的不列'),
    grades: z
      .object({ A: count, B: count, C: count, D: count, unreadable: count, none: count })
      .describe('各户所依据结论的等级；unreadable 写了但不能识别，none 没有结论'),
    inCDList: count.describe('C、D级户'),
    gradeUnclear: count.describe('等级待确认的户'),
    toVisit: count.describe('需外业核实的户'),
    findings: z.object({ error: count, warning: count, hint: count }),
    findingsByRule: z.record(z.string(), count),
  })
  .describe('可以相加的计数');

/** The JSON result of a roll-up. Published as `docs/generated/rollup-result.schema.json`. */
export const rollUpResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  all: tally,
  towns: z.array(
    z.object({ town: z.string(), tally }).describe('含不属于任何一户的问题，如未认出的列'),
  ),
  shared: z.object({
    households: count.describe('在两个以上文件中出现的户，准确数'),
    withoutNumber: count.describe('没有证件号码和户编号、无法查重的户'),
    listed: z.array(z.object({ number: z.string(), files: z.array(z.string()) })),
  }),
  villages: z.array(z.object({ town: z.string(), village: z.string(), tally })),
  files: z.array(
    z.object({
      path: z.string(),
      state: z
        .enum(['clean', 'findings', 'skipped', 'unreadable'])
        .describe('clean 已汇总，findings 已汇总且有问题，skipped 未汇总，unreadable 读不了'),
      sentence: z.string().describe('没有汇总的原因和办法'),
      towns: z.array(z.string()),
      townsFrom: z.array(
        z.enum(['column', 'caption', 'sheet-name', 'file-name', 'folder', 'nowhere']),
      ),
      tally: tally.nullable(),
      rulesNotRun: z.array(z.string()),
    }),
  ),
});

export type RollUpResultJson = z.infer<typeof rollUpResultSchema>;
