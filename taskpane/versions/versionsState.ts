import type { ChangeQuery, VersionsComparison } from '../engine/versions/versionsEngine';
import type { PlaceInLines } from '../lines/placeInLines';
import { newSources, type SourcesState } from '../sources/sourcesTools';

/** What the pane knows of the comparison of two versions. */
export interface VersionsState extends SourcesState {
  /** Keys of what was picked, see `versionChoices`; undefined until somebody picks. */
  readonly older: string | undefined;
  readonly newer: string | undefined;
  /** Undefined before the first comparison. */
  readonly comparison: VersionsComparison | undefined;
  /** Rises with every comparison: whatever was asked of the engine before is stale. */
  readonly generation: number;
  /** The list that was opened last. */
  readonly lines: PlaceInLines<ChangeQuery> | undefined;
}

export const newVersions: VersionsState = {
  ...newSources,
  older: undefined,
  newer: undefined,
  comparison: undefined,
  generation: 0,
  lines: undefined,
};
