import { z } from 'zod';

const count = z.int().nonnegative();

const reason = z.object({
  kind: z
    .enum(['error', 'unreadable', 'no-code', 'unclear', 'suspected', 'moved-out'])
    .describe(
      'error 有错；unreadable 不能识别；no-code 模板没有对应代码；unclear 初判（核验结论）待确认；suspected 疑似；moved-out 迁出未核',
    ),
  rule: z.string().optional().describe('规则编号；仅 kind 为 error 时有'),
  message: z.string(),
});

/** The JSON result of a submission. Published as `docs/generated/submission-result.schema.json`. */
export const submissionResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  identity: z
    .object({
      expected: count.describe('应报户数：名单中的全部户'),
      submitted: count.describe('报送'),
      removedDead: count.describe('死亡销户：不报送，仍在名单中'),
      heldError: count.describe('拦截（错误、不能识别或待确认）'),
      heldSuspected: count.describe('拦截（疑似）：任何选项都不能放行'),
      movedOut: count.describe('迁出未核'),
      holds: z.boolean().describe('应报 = 报送 + 死亡销户 + 拦截（错误）+ 拦截（疑似）+ 迁出未核'),
    })
    .describe('户数恒等式'),
  sheets: z.array(
    z.object({ id: z.string(), name: z.string(), rows: count, columns: z.array(z.string()) }),
  ),
  households: z.array(
    z.object({
      key: z.string().describe('本工具用的户标识，跨次运行不变'),
      code: z.string().nullable(),
      headName: z.string().nullable(),
      village: z.string().nullable(),
      outcome: z.enum(['submitted', 'removed-dead', 'held-error', 'held-suspected', 'moved-out']),
      sheets: z.array(z.string()).describe('列入哪些报送表（编号）'),
      reasons: z.array(reason),
      applicationReasons: z.array(reason).describe('拟实施危房改造而暂不能申请的原因'),
      missing: z.array(
        z.object({
          column: z.string(),
          header: z.string(),
          collector: z.enum(['desk', 'site']),
          who: z.string().describe('由谁去补'),
        }),
      ),
      exemptions: z.array(
        z.object({
          rule: z.string(),
          title: z.string(),
          reason: z.string(),
          person: z.string(),
          date: z.iso.date(),
        }),
      ),
      origins: z
        .array(z.object({ sheet: z.string(), header: z.string(), from: z.array(z.string()) }))
        .describe('不是来自住户表的值，取自哪里'),
    }),
  ),
  notes: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), rows: count })).describe('另存的文件'),
});

export type SubmissionResultJson = z.infer<typeof submissionResultSchema>;
