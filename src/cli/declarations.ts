import { JobRefused } from '../jobs/jobRefused';
import type { Arguments } from './arguments';

/** An option that says what something is: `--source 房屋表=灾普`. */
interface Declaration {
  /** Without the dashes. */
  readonly option: string;
  /** `工作表名=来源` */
  readonly form: string;
  readonly example: string;
}

/** What was declared, in the order in which it was typed: name and what it is. Throws JobRefused for another form. */
export function declarations(
  given: Arguments,
  { option, form, example }: Declaration,
): readonly (readonly [string, string])[] {
  return (given.texts(option) ?? []).map((words) => {
    const at = words.lastIndexOf('=');
    if (at > 0 && at < words.length - 1) return [words.slice(0, at), words.slice(at + 1)];
    throw new JobRefused(
      `--${option} 要写成 ${form}，如 --${option} ${example}；现在写的是“${words}”。`,
    );
  });
}
