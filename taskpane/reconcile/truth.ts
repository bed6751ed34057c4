import type { LineCell, StandingLine } from '../engine/reconcile/reconcileEngine';
import type { KeptChoice } from '../settings-store/reconcileSetting';

type Side = LineCell['side'];

export const truths = { left: '甲', right: '乙' } as const satisfies Record<
  Side,
  KeptChoice['truth']
>;

/** The side that a person has chosen for a difference in the pane. */
export function chosenSide(
  choices: readonly KeptChoice[],
  difference: string | undefined,
): Side | undefined {
  const truth = choices.find(({ key }) => key === difference)?.truth;
  if (truth === undefined) return undefined;
  return truth === truths.left ? 'left' : 'right';
}

/** The side that the next writing goes by. */
export function sideThatCounts(
  standing: StandingLine | undefined,
  chosen: Side | undefined,
): Side | undefined {
  if (standing?.byHand === true) return standing.side;
  return chosen ?? standing?.side;
}

/**
 * How the decision in the sheet and the choice in the pane stand to each other: the sheet's counts because it was
 * written by hand; the choice will replace what the tool wrote; or the choice was taken back, which the sheet keeps.
 */
export type Agreement = 'agree' | 'sheet-counts' | 'choice-counts' | 'sheet-keeps';

export function agreementOf(standing: StandingLine, chosen: Side | undefined): Agreement {
  if (chosen === undefined) return standing.byHand ? 'agree' : 'sheet-keeps';
  if (chosen === standing.side) return 'agree';
  return standing.byHand ? 'sheet-counts' : 'choice-counts';
}
