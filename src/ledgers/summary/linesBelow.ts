import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { type CheckedIdentity, checkIdentity, type Identity } from './identities';

/** Says the whole town in one sentence whose numbers add up. */
export type SentenceOf = (households: readonly HouseholdRow[], town: string) => string;

/** What is to be read below a table of villages. */
export interface SummaryWords {
  readonly sentence: string;
  readonly identities: readonly CheckedIdentity[];
}

export function summaryWords(
  { households, setting }: LedgerInput,
  sentenceOf: SentenceOf,
  identities: readonly Identity[],
): SummaryWords {
  const town = setting.profile.title.includes('乡') ? '全乡' : '全镇';
  return {
    sentence: sentenceOf(households, town),
    identities: identities.map((identity) => checkIdentity(identity, households)),
  };
}

/** The sentence, then one line an identity: always as many lines, so that each is found again. */
export function linesBelow(
  sentenceOf: SentenceOf,
  identities: readonly Identity[],
): (input: LedgerInput) => readonly string[] {
  return (input) => {
    const words = summaryWords(input, sentenceOf, identities);
    return [
      `小结：${words.sentence}`,
      ...words.identities.map(({ sentence }, place) => `核对${place + 1}：${sentence}`),
    ];
  };
}
