import type { Reading } from '../../../domain/reading';
import type { HouseholdStatus } from '../../../domain/vocabulary';

export function isMovedOut(status: Reading<HouseholdStatus>): boolean {
  return status.state === 'read' && status.value === 'moved-out';
}
