import { z } from 'zod';

/** The JSON result of 户籍变动. Published as `docs/generated/status-result.schema.json`. */
export const statusResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  entries: z.array(
    z.object({
      list: z
        .enum(['death-list', 'head-change-list', 'move-out-list', 'whereabouts-list'])
        .describe('已死亡销户名单、户主变更清单、迁出办理清单；2020年核验的迁出核实清单'),
      key: z.string().describe('户标识，跨次运行不变'),
      sheet: z.string(),
      row: z.int().positive().describe('在清单中的行号'),
      state: z.string().describe('办理状态'),
      consequence: z.string().describe('如何处理：是否报送，先做什么'),
      listState: z.string().describe('名单状态：在册，或名册中已没有此户'),
      problems: z.array(
        z.object({ cell: z.string().describe('在哪一格补正'), message: z.string() }),
      ),
    }),
  ),
  notes: z.array(z.string()),
});

export type StatusResultJson = z.infer<typeof statusResultSchema>;
