import { z } from 'zod';

const names = z.record(z.string().min(1), z.string().min(1));

/** Said of a header in `headers`: the column is none of the fields. */
export const NOT_USED_WORD = '不用';

const submissionColumn = z.union([
  z.string().min(1),
  z.strictObject({
    column: z.string().min(1).describe('栏目：表头或编号'),
    header: z.string().min(1).describe('报送时的表头').optional(),
    codes: names.describe('规范词 → 报送时写的词或代码；没有列出的词不能报送').optional(),
  }),
]);

const submission = z.strictObject({
  county: z.string().min(1).optional(),
  town: z.string().min(1).optional(),
  sheets: z
    .record(
      z.string().min(1),
      z.strictObject({
        sheetName: z
          .string()
          .min(1)
          .max(31)
          .regex(/^(?!')[^[\]:*?/\\]+(?<!')$/)
          .optional(),
        columns: z.array(submissionColumn).min(1).optional(),
      }),
    )
    .describe('报送表 → 表名和栏目；栏目按所写的次序，没有写的不报送')
    .optional(),
});

/** The shape of a town's own profile. Whether the words it uses exist is asked after that. */
export const profileFileSchema = z.strictObject({
  extends: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  basis: z.string().min(1).optional(),
  expectedHouseholds: z.int().positive().nullable().optional(),
  appraisalCutOff: z.int().min(1990).max(2100).optional(),
  workFrom: z.iso.date().optional(),
  workUntil: z.iso.date().optional(),
  completionDeadline: z.iso.date().optional(),
  importantFields: z.array(z.string()).min(1).optional(),
  roles: z
    .strictObject({
      siteVisitOfficer: z.string().min(1).optional(),
      enteredBy: z.string().min(1).optional(),
      responsible: z.string().min(1).optional(),
    })
    .optional(),
  villages: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(z.string().min(1)).optional(),
        responsible: z.string().min(1).describe('本村责任人，如村支书的姓名').optional(),
      }),
    )
    .optional(),
  headers: names
    .describe(`表头 → 字段名称；写“${NOT_USED_WORD}”表示这一列不是任何字段，不要读它。`)
    .optional(),
  sheets: names.optional(),
  vocabularies: z.record(z.string(), z.strictObject({ spellings: names })).optional(),
  submission: submission.optional(),
  rules: z.record(z.string(), z.enum(['off', '错', '警', '提'])).optional(),
});

export type ProfileFile = z.infer<typeof profileFileSchema>;
export type ProfileEntry = keyof ProfileFile;
