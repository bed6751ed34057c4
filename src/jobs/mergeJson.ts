import { cellText } from '../domain/cell';
import { placeName } from '../domain/merge/issue';
import type { FromFile } from '../domain/merge/mergeFiles';
import type { MergeResultJson } from './mergeSchema';
import type { PlannedMerge } from './mergeWorkbooks';

/** The result as plain data; the shape is `mergeResultSchema`. */
export function mergeJson(planned: PlannedMerge): MergeResultJson {
  const { merged, listed, files, decided, notes, day } = planned;
  return {
    day,
    files: files.map(({ file, label, ...rest }) => ({ file, village: label, ...rest })),
    edits: merged.edits.map((edit) => ({
      ...placeJson(edit),
      column: edit.header,
      ...{ before: cellText(edit.town), after: cellText(edit.village) },
    })),
    added: merged.added.map(placeJson),
    decided,
    issues: listed.map(({ issue, state }) => ({
      ...placeJson(issue),
      ...{ kind: issue.kind, column: issue.header, base: cellText(issue.base), state },
      ...{ town: cellText(issue.town), fromVillage: cellText(issue.village) },
    })),
    notes: [...notes],
  };
}

interface Placed {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly household: string;
}

function placeJson(item: FromFile<Placed>) {
  const { from, sheet, household } = item;
  return { file: from.file, village: from.label, sheet, cell: placeName(item), household };
}
