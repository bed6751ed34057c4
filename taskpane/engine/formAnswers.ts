import type { JobAnswers } from './jobTypes';

/** The answers of a form as a job asks for them. */
export interface Answers {
  /** What was typed; undefined where that is nothing but blanks. */
  readonly line: (name: string) => string | undefined;
  readonly tick: (name: string) => boolean;
  /** What was chosen of these; undefined for anything else. */
  readonly oneOf: <Option extends string>(
    name: string,
    options: readonly Option[],
  ) => Option | undefined;
}

export function answersOf(given: JobAnswers = {}): Answers {
  const line = (name: string): string | undefined => {
    const answer = given[name];
    return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;
  };
  return {
    line,
    tick: (name) => given[name] === true,
    oneOf: (name, options) => options.find((option) => option === line(name)),
  };
}
