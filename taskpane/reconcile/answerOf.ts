import { today } from '../../src/domain/partialDate';
import type { ActionKit } from '../app/actions/actionKit';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import type { KeptDecision, KeptVillages } from '../settings-store/reconcileSetting';

/** An answer in the name of who works here; undefined where nobody is named or nothing is asked. */
export function answerOf(
  kit: ActionKit,
  { asked, cells }: LineRow,
  same: boolean,
): KeptDecision | KeptVillages | undefined {
  const { person } = kit.state().town;
  if (asked === undefined || person === '') return undefined;
  const { about, left, right, leftSystem, rightSystem } = asked;
  const answer = { left, right, same, person, date: today(kit.services.now()) };
  if (about === 'village') return { ...answer, leftSystem, rightSystem };
  const nameOn = (side: 'left' | 'right'): string =>
    cells.find((cell) => cell.side === side)?.value ?? '';
  return { ...answer, names: [nameOn('left'), nameOn('right')] };
}
