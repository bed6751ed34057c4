import type { CheckResult } from '../domain/check';
import type { Finding } from '../domain/finding';
import { messageWriter } from '../domain/judge/messageOf';
import { resolveParameters } from '../domain/parameterValues';

/** Writes the sentences of a result's findings. */
export function messagesOf(result: CheckResult): (finding: Finding) => string {
  const { profile, day } = result;
  return messageWriter(result, profile.rules, resolveParameters(profile.parameters, day));
}
