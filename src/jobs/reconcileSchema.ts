import { z } from 'zod';

const count = z.int().nonnegative();
const pair = z.string().describe('比对的两方，写作 甲×乙；与 pairs 中的 pair 相同');
const cell = z.string().nullable().describe('《文件》工作表!A1；该方没有这一栏时为 null');
const household = z.string().describe('户编号；没有户编号时为证件号码或户标识');

const verdict = z.enum(['different', 'missing-left', 'missing-right']);

const comparedSchema = z.object({
  pair,
  household,
  matchedBy: z.enum(['id', 'id-text', 'code', 'member', 'linked', 'confirmed']),
  field: z.string().describe('字段的中文名'),
  left: z.string().describe('甲方单元格原文'),
  right: z.string().describe('乙方单元格原文'),
  leftCell: cell,
  rightCell: cell,
  why: z.string(),
});

/** The file of `--decisions`: what a person has decided of candidates. */
export const decisionsSchema = z.array(
  z.object({
    left: z.string().min(1).describe('甲方的户标识 key'),
    right: z.string().min(1).describe('乙方的户标识 key'),
    same: z.boolean().describe('是不是同一户'),
    person: z.string().min(1),
    date: z.iso.date(),
  }),
);

/** The JSON result of a reconciliation. Published as `docs/generated/reconcile-result.schema.json`. */
export const reconcileResultSchema = z.object({
  day: z.iso.date(),
  systems: z.array(
    z.object({
      name: z.string(),
      source: z.string().nullable().describe('识别为哪个系统；认不出时为 null'),
      households: count,
      sheets: z.array(z.object({ file: z.string(), name: z.string() })),
    }),
  ),
  pairs: z.array(
    z.object({
      pair,
      left: z.string(),
      right: z.string(),
      kind: z.enum(['账账', '账实', '人房']),
      matched: count.describe('配对的户数 = same + compatible + different'),
      same: count,
      compatible: count,
      different: count,
      onlyLeft: count,
      onlyRight: count,
      onlyLeftNormal: count.describe('仅甲有中属于正常的户数，如对方只登记危改户'),
      onlyRightNormal: count,
      candidates: count,
      shared: count.describe('一个标识对应多户的组数'),
      compared: z.array(z.string()).describe('比对了的字段'),
      notCompared: z.array(
        z.object({
          field: z.string(),
          lacking: z.enum(['left', 'right']),
          exportable: z
            .boolean()
            .describe('该系统有这一栏，只是这份导出表没有；重新导出时带上这一列即可比对'),
        }),
      ),
      villages: z
        .array(z.object({ left: z.string(), right: z.string(), households: count }))
        .describe('可能是同一个村的两个村名，请确认一次'),
    }),
  ),
  differences: z.array(comparedSchema.extend({ kind: verdict })),
  compatible: z
    .array(comparedSchema.extend({ kind: z.enum(['compatible', 'unclear']) }))
    .describe('不算差异：相容，或有一方不能识别'),
  only: z.array(
    z.object({
      pair,
      side: z.enum(['left', 'right']),
      household,
      normal: z.boolean(),
      why: z.string(),
      cell,
    }),
  ),
  candidates: z.array(
    z.object({
      pair,
      household,
      leftKey: z.string(),
      rightKey: z.string(),
      leftCell: cell,
      rightCell: cell,
      reasons: z.array(z.string()),
    }),
  ),
  shared: z.array(
    z.object({
      pair,
      by: z.enum(['id', 'id-text', 'code', 'member', 'name']),
      left: z.array(household),
      right: z.array(household),
    }),
  ),
  progress: z
    .array(
      z.object({
        pair,
        added: count.describe('今天第一次发现的差异条数'),
        standing: count.describe('以前发现、现在还在的条数'),
        corrected: count.describe('今天再比对已一致的条数'),
        changed: count.describe('还在、但两边的值与上次不同的条数'),
        unhandled: count,
        explained: count,
        claimed: count.describe('写了已修正、再比对仍不一致的条数'),
      }),
    )
    .describe('与上次比对相比；没有写结果文件时为空'),
  withheld: z.array(household).describe('有疑似问题尚未核实的户：不得报送'),
  households: z.array(
    z.object({
      code: household,
      system: z.string(),
      classification: z.enum(['appraised-safe', 'renovated-safe', 'guaranteed-safe', 'unclear']),
      clause: z.string(),
    }),
  ),
});

export type ReconcileResultJson = z.infer<typeof reconcileResultSchema>;
