import type { NamedPair } from '../../../src/ledgers/comparison/comparisonInput';
import { decideTruth, sideSaid } from '../../../src/ledgers/comparison/decideTruth';
import { cellPlace } from '../lines/cellPlace';
import type { ComparedBook } from './lineRow';
import type { StandingLine } from './reconcileEngine';

/** What the 差异清单 of the workbook says of a line; undefined where it says nothing. */
export function standingLine(
  named: NamedPair,
  { truths, pairs, open }: ComparedBook,
  key: string | undefined,
): StandingLine | undefined {
  const standing = key === undefined ? undefined : truths().get(key);
  if (standing === undefined) return undefined;
  const { difference, said, person, date, byHand, table, row, column } = standing;
  const truth = said === '' ? undefined : decideTruth(difference, standing, pairs);
  return {
    ...{ said, person, date, byHand, side: sideSaid(named, said) },
    refused: truth?.kind === 'unclear' ? truth.why : undefined,
    ...cellPlace(table, row, column, open),
  };
}
