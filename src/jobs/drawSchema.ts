import { z } from 'zod';

const count = z.int().nonnegative();

/** The JSON result of a draw. Published as `docs/generated/draw-result.schema.json`. */
export const drawResultSchema = z.object({
  profile: z.object({ id: z.string(), title: z.string() }),
  day: z.iso.date(),
  batch: z.string().describe('批次：种子和抽取办法的短摘要'),
  state: z
    .enum(['new', 'same', 'frame-changed'])
    .describe('new 新批次；same 已抽过且抽样框未变；frame-changed 已抽过而抽样框已变，没有重抽'),
  seed: z.string().describe('种子'),
  method: z.string().describe('抽取办法'),
  recipe: z.string().describe('怎样重抽'),
  fingerprint: z.string().describe('抽样框指纹'),
  size: count.describe('要抽的户数'),
  frame: count.describe('抽样框户数'),
  leftOut: z
    .object({ dead: count, 'moved-out': count, visited: count, 'not-asked-for': count })
    .describe('不在抽样框的户：已死亡销户、已迁出、已现场核实、不在所选范围'),
  strata: z.array(
    z.object({
      name: z.string(),
      size: count.describe('抽样框户数'),
      always: count.describe('必抽'),
      random: count.describe('随机抽取'),
    }),
  ),
  drawn: z.array(
    z.object({
      key: z.string().describe('户标识，跨次运行不变'),
      code: z.string().nullable(),
      headName: z.string().nullable(),
      stratum: z.string(),
      number: z.string().describe('抽取号：“种子|户标识”的 SHA-256 值前16位'),
      always: z.string().nullable().describe('必抽的原因；随机抽到的为 null'),
    }),
  ),
  notes: z.array(z.string()),
});

export type DrawResultJson = z.infer<typeof drawResultSchema>;
