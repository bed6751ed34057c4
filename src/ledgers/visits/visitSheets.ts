import type { Profile } from '../../domain/profile';
import { lookBackVisits } from './lookBackVisits';
import { verificationVisits } from './verificationVisits';
import type { VisitSheet } from './visitSheet';

const sheets: Readonly<Record<Profile['regime'], VisitSheet>> = {
  '2020': verificationVisits,
  '2024': lookBackVisits,
};

/** The sheet for visits of a regime. */
export function visitSheetOf({ regime }: Pick<Profile, 'regime'>): VisitSheet {
  return sheets[regime];
}
