import { z } from 'zod';

const count = z.int().nonnegative();

const household = {
  key: z.string().describe('本工具用的户标识，跨次运行不变'),
  code: z.string().nullable(),
  headName: z.string().nullable(),
  village: z.string().nullable(),
};

/** The JSON result of planning visits. */
export const visitsPlanSchema = z.object({
  kind: z.literal('plan'),
  visits: z.array(
    z.object({ ...household, team: z.string(), officer: z.string(), day: z.iso.date() }),
  ),
  perTeam: z.array(z.object({ team: z.string(), day: z.iso.date(), households: count })),
  notPlanned: z.array(z.object({ ...household, why: z.string() })),
  alreadyPlanned: count.describe('原来已有核实责任人和计划核实时间，没有改动'),
  alreadyVisited: count,
  notes: z.array(z.string()),
});

/** The JSON result of reading filled sheets back. */
export const visitsReadSchema = z.object({
  kind: z.literal('read'),
  rows: count,
  blankRows: count.describe('没有填写的行'),
  outcomes: z.array(
    z.object({
      ...household,
      field: z.string(),
      label: z.string(),
      outcome: z
        .enum(['applied', 'same', 'conflict', 'differs', 'unreadable'])
        .describe(
          'applied 填入；same 原已相同；conflict 几张表说法不一；differs 与已填的不同；unreadable 看不懂。只有 applied 填入',
        ),
      answers: z.array(z.object({ text: z.string(), place: z.string() })),
      standing: z.object({ where: z.string(), text: z.string() }).nullable(),
    }),
  ),
  openRows: z.array(
    z.object({
      place: z.string(),
      name: z.string(),
      why: z.string(),
      answers: z.array(z.string()),
    }),
  ),
  notes: z.array(z.string()),
});

/** Published as `docs/generated/visits-result.schema.json`. */
export const visitsResultSchema = z.discriminatedUnion('kind', [
  visitsPlanSchema,
  visitsReadSchema,
]);

export type VisitsPlanJson = z.infer<typeof visitsPlanSchema>;
export type VisitsReadJson = z.infer<typeof visitsReadSchema>;
