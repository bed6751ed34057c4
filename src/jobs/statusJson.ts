import { cellText } from '../domain/cell';
import type { CheckResult } from '../domain/check';
import { STATE_COLUMN } from '../ledgers/status/course';
import type { PlannedStatus } from '../ledgers/status/planStatus';
import { type StatusResultJson, statusResultSchema } from './statusSchema';

/** The lists as other programs read them; the shape is `statusResultSchema`. */
export function statusJson(
  { profile, day }: CheckResult,
  { entries, notes }: PlannedStatus,
): StatusResultJson {
  return statusResultSchema.parse({
    profile: { id: profile.id, title: profile.title },
    day,
    entries: entries.map(({ list, sheetName, standing, problems }) => ({
      list,
      key: standing.key,
      sheet: sheetName,
      row: standing.row + 1,
      state: cellText(standing.cell(STATE_COLUMN)),
      consequence: cellText(standing.cell('submission')),
      listState: cellText(standing.cell('list-state')),
      problems: problems.map(({ address, found }) => ({ cell: address, message: found })),
    })),
    notes,
  });
}
