import type { ActionKit, Running } from '../app/actions/actionKit';
import type { ChangeOutcome, ChangeQuery, VersionsEngine } from '../engine/versions/versionsEngine';
import type { PlaceInLines } from '../lines/placeInLines';
import { addFiles, isOld, readAll, readingRequest, removeFile } from '../sources/readSources';
import { newMemory, type SourcesTools } from '../sources/sourcesTools';
import { pickedVersions, versionChoices } from './versionChoices';
import type { VersionsState } from './versionsState';

/** What a person can do with two versions of one export. None of them rejects; see `PaneActions`. */
export interface VersionsActions {
  /** Reads the workbook, to say which of its sheets can be compared. */
  readonly prepare: () => Promise<boolean>;
  /** Opens export files beside the workbook. They are only read. */
  readonly addFiles: (files: readonly File[]) => Promise<boolean>;
  readonly removeFile: (name: string) => Promise<boolean>;
  /** Picks a version by its key. */
  readonly pick: (version: 'older' | 'newer', key: string) => void;
  readonly compare: () => Promise<boolean>;
  /** Opens the list of a query. */
  readonly openLines: (query: ChangeQuery) => void;
  readonly placeLines: (place: PlaceInLines<ChangeQuery>) => void;
}

interface Tools extends SourcesTools {
  readonly engine: () => Promise<VersionsEngine>;
  readonly shown: () => VersionsState;
  readonly show: (change: Partial<VersionsState>) => void;
}

export function versionsActions(kit: ActionKit): VersionsActions {
  const shown = (): VersionsState => kit.state().versions;
  const show = (change: Partial<VersionsState>): void => {
    kit.dispatch({ kind: 'versions', versions: { ...shown(), ...change } });
  };
  const tools: Tools = { kit, memory: newMemory(), engine: kit.services.versions, shown, show };
  return {
    prepare: () => kit.busy('reading', (running) => readAll(tools, running), true),
    addFiles: (files) => kit.busy('reading', () => addFiles(tools, files)),
    removeFile: (name) => kit.attempt(() => removeFile(tools, name)),
    pick: (version, key) => {
      show({ [version]: key });
    },
    compare: () => kit.busy('reading', (running) => compare(tools, running), true),
    openLines: (query) => {
      show({ lines: { query, position: undefined } });
      kit.dispatch({ kind: 'opened-page', page: { id: 'changes', list: true } });
    },
    placeLines: (lines) => {
      show({ lines });
    },
  };
}

/** Reads again where anything has changed since. */
async function compare(tools: Tools, running: Running): Promise<void> {
  const { kit, engine, shown, show } = tools;
  if (isOld(tools)) await readAll(tools, running);
  running.turnTo('comparing', true);
  const { sources } = shown();
  const choices = sources === undefined ? [] : versionChoices(sources);
  const { older, newer } = pickedVersions(choices, shown());
  if (older === undefined || newer === undefined) return;
  const request = { ...readingRequest(kit), older: older.ids, newer: newer.ids };
  const comparison = await (await engine()).compare(request, running.signal);
  show({ comparison, generation: shown().generation + 1 });
  const { versions: words } = kit.services.texts;
  const rows = (outcome: ChangeOutcome): number =>
    comparison.lists.reduce((sum, { counts }) => sum + counts[outcome], 0);
  const notice = words.compared(rows('changed'), rows('added'), rows('removed'));
  kit.dispatch({ kind: 'notice', notice });
}
