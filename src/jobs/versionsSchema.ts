import { z } from 'zod';

const count = z.int().nonnegative();
const cell = z.string().describe('《文件》工作表!A1');
const household = z.string().describe('户编号；没有户编号时为证件号码或户标识');
const person = z.string().describe('按人登记的表中这一行的姓名；按户登记的为空');
const row = z.object({ household, person, cell });

/** The JSON result of comparing two versions. Published as `docs/generated/version-changes.schema.json`. */
export const versionsResultSchema = z.object({
  day: z.iso.date(),
  lists: z.array(
    z.object({
      before: z.string(),
      after: z.string(),
      rowsBefore: count,
      rowsAfter: count,
      rowsSame: count.describe('前后两版每个单元格都相同的行数'),
      addedColumns: z.array(z.string()),
      removedColumns: z.array(z.string()),
      added: z.array(row),
      removed: z.array(row),
      changed: z.array(
        z.object({
          household,
          person,
          column: z.string().describe('后一版的列名'),
          before: z.string(),
          after: z.string(),
          beforeCell: cell,
          afterCell: cell,
          spellingOnly: z.boolean().describe('只是写法不同，意思一样'),
        }),
      ),
      perhapsSame: z
        .array(z.object({ before: cell, after: cell, reasons: z.array(z.string()) }))
        .describe('一减一增、可能是同一户的行，请核实'),
    }),
  ),
  notes: z.array(z.string()),
});

export type VersionsResultJson = z.infer<typeof versionsResultSchema>;
