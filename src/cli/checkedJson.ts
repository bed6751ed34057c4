import { basename } from 'node:path';
import type { z } from 'zod';
import { JobRefused } from '../jobs/jobRefused';
import { readJson } from './files';

/** How a JSON file of a person's is called and what one entry of it looks like, for the sentence that refuses it. */
interface ListFile {
  readonly called: string;
  readonly example: string;
}

/** Reads a list from a JSON file. Throws JobRefused with the first place that is not as the schema wants it. */
export async function readCheckedList<T>(
  path: string,
  schema: z.ZodType<T>,
  { called, example }: ListFile,
): Promise<T> {
  const parsed = schema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new JobRefused(
    `${called}“${basename(path)}”的“${where || '整个文件'}”不符合要求；应为列表，每项如 ${example}。`,
  );
}
