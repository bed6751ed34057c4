import type { Exemption } from '../../../src/domain/check';
import {
  readTown,
  TOWN_KEY,
  townText,
  UNREADABLE_TOWN_KEY,
} from '../../settings-store/townSetting';
import { patchTown } from '../paneReducer';
import type { Town, TownPatch } from '../paneState';
import type { ActionKit, Running } from './actionKit';
import { checkAgain } from './checking';

/** Takes up what the workbook remembers of the town. What cannot be read is kept aside and said. */
export async function openTown(kit: ActionKit): Promise<void> {
  const { workbook, person, texts, now } = kit.services;
  const text = await workbook.setting(TOWN_KEY);
  const reading = readTown(text);
  const name = person.read();
  if (reading.kind === 'read') {
    kit.dispatch({ kind: 'town', town: { ...reading.town, person: name } });
    return;
  }
  kit.dispatch({ kind: 'town', town: patchTown(kit.state().town, { person: name }) });
  if (reading.kind === 'none') return;
  await workbook.keepSetting(UNREADABLE_TOWN_KEY, text);
  const sentence = texts.shell.townUnreadable;
  const error = { id: 'ATOWN', sentence, cause: reading.why, at: now().toISOString() };
  kit.dispatch({ kind: 'error', error });
}

export function townActions(kit: ActionKit): {
  changeTown: (patch: TownPatch) => Promise<boolean>;
  exempt: (index: number, reason: string) => Promise<boolean>;
  withdrawExemption: (exemption: Exemption) => Promise<boolean>;
} {
  const { engine } = kit.services;
  const changeTown = (patch: TownPatch): Promise<boolean> =>
    needsCheck(patch) && kit.state().overview !== undefined
      ? kit.busy(
          'checking',
          (running) => checkAndKeep(kit, running, patchTown(kit.state().town, patch)),
          true,
        )
      : kit.attempt(() => keep(kit, patchTown(kit.state().town, patch)));
  return {
    changeTown,
    exempt: async (index, reason) => {
      let given: Exemption | undefined;
      const { person } = kit.state().town;
      const asked = await kit.attempt(async () => {
        given = await engine.exemptionFor(index, reason, person);
      });
      if (!asked || given === undefined) return false;
      return changeTown({ exemptions: [...kit.state().town.exemptions, given] });
    },
    withdrawExemption: (exemption) => {
      const rest = kit.state().town.exemptions.filter((other) => !same(other, exemption));
      return changeTown({ exemptions: rest });
    },
  };
}

/** Who works here and which questions are not to be asked again change nothing in the check. */
function needsCheck(patch: TownPatch): boolean {
  return ['profile', 'exemptions', 'day', 'onlySheets'].some((key) => key in patch);
}

/** What the engine refuses or a person stops is not kept; what the workbook cannot keep is checked back. */
async function checkAndKeep(kit: ActionKit, running: Running, town: Town): Promise<void> {
  const before = kit.state().town;
  await checkAgain(kit, town, running.signal);
  running.turnTo('checking');
  try {
    await keep(kit, town);
  } catch (error) {
    await checkAgain(kit, before);
    throw error;
  }
}

async function keep(kit: ActionKit, town: Town): Promise<void> {
  const { workbook, person } = kit.services;
  const before = townText(kit.state().town);
  const text = townText(town);
  if (text !== before) await workbook.keepSetting(TOWN_KEY, text);
  person.keep(town.person);
  kit.dispatch({ kind: 'town', town });
}

function same(one: Exemption, other: Exemption): boolean {
  return (
    one.rule === other.rule &&
    one.household === other.household &&
    one.date === other.date &&
    one.reason === other.reason
  );
}
