import { fieldValue } from '../../../src/domain/household';
import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import { judgementLabels } from '../../../src/domain/summary';
import { tidy } from '../../../src/domain/text';
import type { CheckAtHand } from '../checkAtHand';
import { householdLabel } from '../findings/findingTexts';
import { villagesOf } from '../findings/villages';

/** In the order in which they are counted everywhere. */
export const judgementIds = Object.keys(judgementLabels) as readonly Judgement[];

/** The households of a check as columns of small numbers, to be filtered and counted at once. */
export interface HouseholdTable {
  readonly check: CheckAtHand;
  readonly count: number;
  readonly villages: readonly string[];
  /** For each household an index into `villages`, and one into `judgementIds`. */
  readonly village: Uint16Array;
  readonly judgement: Uint8Array;
  /** 1 for every household whose name or code holds all the words. */
  readonly matches: (words: string) => Uint8Array;
}

/** The households of a check in columns, for lists of 100,000. */
export function householdTable(check: CheckAtHand): HouseholdTable {
  const { households, judgements } = check.result;
  const villages = villagesOf(check.result);
  const texts = searchTexts(check);
  return {
    check,
    count: households.length,
    villages: villages.labels,
    village: Uint16Array.from(households, (household) => villages.indexOf(household)),
    judgement: Uint8Array.from(judgements, ({ result }) => judgementIds.indexOf(result)),
    matches: (words) => {
      const wanted = tidy(words).toLowerCase().split(' ');
      return Uint8Array.from(households, (_, index) =>
        Number(wanted.every((word) => texts(index).includes(word))),
      );
    },
  };
}

/** What is searched of a household; written when it is first looked for. */
function searchTexts({ result }: CheckAtHand): (index: number) => string {
  const written: (string | undefined)[] = [];
  const write = (index: number): string => {
    const household = result.households[index];
    if (household === undefined) return '';
    const code = fieldValue(household, 'householdCode') ?? '';
    return `${householdLabel(household)} ${code}`.toLowerCase();
  };
  return (index) => (written[index] ??= write(index));
}
