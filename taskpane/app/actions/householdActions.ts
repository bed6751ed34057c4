import type { SheetPlace } from '../../../src/workbook/port';
import type { HouseholdQuery } from '../../engine/paneEngine';
import type { ActionKit } from './actionKit';

export function householdActions(
  kit: ActionKit,
  check: () => Promise<boolean>,
): {
  checkHousehold: () => Promise<boolean>;
  openHousehold: (sheet: string, row: number) => Promise<boolean>;
  openHouseholds: (query: HouseholdQuery) => void;
  setHouseholdQuery: (query: HouseholdQuery) => void;
  setHouseholdPosition: (position: number) => void;
} {
  const { workbook } = kit.services;
  const setHouseholdQuery = (query: HouseholdQuery): void => {
    kit.dispatch({ kind: 'households', place: { query, position: undefined } });
  };
  return {
    checkHousehold: async () => {
      if (kit.state().overview === undefined && !(await check())) return false;
      return kit.attempt(async () => {
        await showHousehold(kit, await workbook.selection());
      });
    },
    openHousehold: (sheet, row) => kit.attempt(() => showHousehold(kit, { sheet, row })),
    openHouseholds: (query) => {
      setHouseholdQuery(query);
      kit.dispatch({ kind: 'opened-page', page: { id: 'households' } });
    },
    setHouseholdQuery,
    setHouseholdPosition: (position) => {
      const { query } = kit.state().households;
      kit.dispatch({ kind: 'households', place: { query, position } });
    },
  };
}

async function showHousehold(kit: ActionKit, at: SheetPlace | undefined): Promise<void> {
  const { engine } = kit.services;
  const card = at?.row === undefined ? undefined : await engine.householdAt(at.sheet, at.row);
  kit.dispatch({ kind: 'household', card });
  kit.dispatch({ kind: 'opened-page', page: { id: 'household' } });
}
