import type { SheetPlace } from '../../../src/workbook/port';
import type { FindingQuery } from '../../engine/paneEngine';
import { placeOf } from '../placeOf';
import type { ActionKit } from './actionKit';

/** Position after a step through a list of `total`; undefined for an empty list. Stops at the ends. */
function stepped(position: number | undefined, by: 1 | -1, total: number): number | undefined {
  if (total === 0) return undefined;
  if (position === undefined) return by === 1 ? 0 : total - 1;
  return Math.min(Math.max(position + by, 0), total - 1);
}

export function findingActions(
  kit: ActionKit,
  check: () => Promise<boolean>,
): {
  reveal: (place: SheetPlace) => Promise<boolean>;
  setQuery: (query: FindingQuery) => void;
  setPosition: (position: number | undefined) => void;
  stepFinding: (by: 1 | -1) => Promise<boolean>;
} {
  const { workbook } = kit.services;
  const place = (query: FindingQuery, position: number | undefined): void => {
    kit.dispatch({ kind: 'findings', place: { query, position } });
  };
  return {
    reveal: (target) => kit.attempt(() => workbook.reveal(target)),
    setQuery: (query) => {
      place(query, undefined);
    },
    setPosition: (position) => {
      place(kit.state().findings.query, position);
    },
    stepFinding: async (by) => {
      if (kit.state().overview === undefined && !(await check())) return false;
      kit.dispatch({ kind: 'opened-page', page: { id: 'findings' } });
      return kit.attempt(() => stepTo(kit, by));
    },
  };
}

async function stepTo(kit: ActionKit, by: 1 | -1): Promise<void> {
  const { engine, workbook, texts } = kit.services;
  const { query, position } = kit.state().findings;
  const { total } = await engine.findings(query);
  const next = stepped(position, by, total);
  if (next === undefined) {
    kit.dispatch({ kind: 'notice', notice: texts.shell.noFindings });
    return;
  }
  const [row] = await engine.findingRows(query, next, 1);
  if (row === undefined) return;
  kit.dispatch({ kind: 'findings', place: { query, position: next } });
  const { shell } = texts;
  const isEnd = next === position;
  const notice = isEnd
    ? by === 1
      ? shell.lastFinding
      : shell.firstFinding
    : shell.findingOf(next + 1, total, row.title);
  kit.dispatch({ kind: 'notice', notice });
  await workbook.reveal(placeOf(row));
}
