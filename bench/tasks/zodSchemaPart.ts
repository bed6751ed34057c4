import { z } from 'zod';
import type { Task } from '../measure';
import { headerOf, ID_PATTERN, NUMBERS, REQUIRED, rowObjects, WORDS } from '../schemaPart';

/** zod on what a schema can say of the same rows: 40 columns, all issues counted. */
export const task: Task = ([rows = '0']) => {
  const schema = z.object(Object.fromEntries(headerOf().map((name) => [name, columnSchema(name)])));
  const objects = rowObjects(Number(rows));
  for (const object of rowObjects(20_000)) schema.safeParse(object);
  return Promise.resolve(() => {
    let issues = 0;
    for (const object of objects) {
      const parsed = schema.safeParse(object);
      if (!parsed.success) issues += parsed.error.issues.length;
    }
    return Promise.resolve({ rows: objects.length, issues });
  });
};

function columnSchema(name: string): z.ZodType {
  const words = WORDS[name];
  let schema: z.ZodType = z.union([z.string(), z.number()]);
  if (words !== undefined) schema = z.enum(words as [string, ...string[]]);
  else if (NUMBERS.includes(name)) schema = z.number().positive();
  else if (name === '证件号码') schema = z.string().regex(new RegExp(ID_PATTERN));
  return REQUIRED.includes(name) ? schema : schema.optional();
}
