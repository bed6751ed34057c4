import { JobRefused } from '../../src/jobs/jobRefused';
import { ProfileRefused } from '../../src/policy/profiles/profileRefused';
import { PlanRefused, Stopped, WorkbookUnreadable } from '../../src/workbook/port';

/** Errors whose message is a sentence for the clerk, by the name under which they cross to the pane. */
const refusals = { JobRefused, ProfileRefused, PlanRefused, Stopped, WorkbookUnreadable } as const;

type RefusalName = keyof typeof refusals;

/** An error as it crosses from the worker to the pane: plain data. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  /** For the diagnostics page: of a defect what was thrown, of a refusal what caused it. */
  readonly original?: string;
}

const DEFECT =
  '检查程序出现内部错误，没有得到结果，工作簿没有改动。请再试一次；如果还不行，请打开“更多 → 诊断信息”，复制后发给管理员。';

/** A defect of the tool. The message is a sentence for the clerk; `cause` is what was thrown, as text. */
export class EngineDefect extends Error {
  override readonly name = 'EngineDefect';

  constructor(original: string, sentence = DEFECT) {
    super(sentence, { cause: original });
  }
}

/** What is to be sent for something that was thrown: refusals as they are, everything else as a defect. */
export function sentError(thrown: unknown): SentError {
  if (thrown instanceof Error && isRefusal(thrown)) {
    const sent = { name: thrown.name, message: thrown.message };
    return thrown.cause === undefined ? sent : { ...sent, original: originalOf(thrown.cause) };
  }
  return { name: 'EngineDefect', message: DEFECT, original: originalOf(thrown) };
}

/** The error that was sent, of its own class again. */
export function receivedError({ name, message, original }: SentError): Error {
  if (!isRefusalName(name)) return new EngineDefect(original ?? '', message);
  return new refusals[name](message, original === undefined ? undefined : { cause: original });
}

function isRefusal(error: Error): boolean {
  return Object.values(refusals).some((refusal) => error instanceof refusal);
}

function isRefusalName(name: string): name is RefusalName {
  return Object.hasOwn(refusals, name);
}

function originalOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.stack ?? `${thrown.name}: ${thrown.message}`;
}
