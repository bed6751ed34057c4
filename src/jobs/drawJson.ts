import { fieldValue } from '../domain/household';
import { methodText } from '../ledgers/draw/drawOptions';
import { RECIPE } from '../ledgers/draw/frameSheet';
import type { PlannedDraw } from '../ledgers/draw/planDraw';
import type { DrawResultJson } from './drawSchema';

/** A draw as other programs read it; the shape is `drawResultSchema`. */
export function drawJson({ input, notes }: PlannedDraw): DrawResultJson {
  const { options, batch, state, draw, frame, size, setting } = input;
  return {
    profile: { id: setting.profile.id, title: setting.profile.title },
    day: setting.day,
    ...{ batch, state, size },
    seed: options.seed,
    method: methodText(options),
    recipe: RECIPE,
    fingerprint: draw.fingerprint,
    frame: frame.units.length,
    leftOut: { ...frame.leftOut },
    strata: [...draw.strata],
    drawn: draw.drawn.map(({ unit, number }) => ({
      key: unit.key,
      code: fieldValue(unit.row.household, 'householdCode') ?? null,
      headName: fieldValue(unit.row.household, 'headName') ?? null,
      stratum: unit.stratum,
      number,
      always: unit.always ?? null,
    })),
    notes: [...notes],
  };
}
