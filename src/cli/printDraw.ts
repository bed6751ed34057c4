import { householdTitle } from '../domain/reconcile/householdTitle';
import { methodText } from '../ledgers/draw/drawOptions';
import { leftOutText, RECIPE } from '../ledgers/draw/frameSheet';
import type { PlannedDraw } from '../ledgers/draw/planDraw';
import { section } from './section';
import { table } from './textWidth';

/** A draw for a person at a terminal: what it was made from, the strata, who was drawn. */
export function drawText({ input }: PlannedDraw): string {
  const { setting, options, batch, draw, frame } = input;
  const leftOut = leftOutText(input);
  const lines = [
    `抽查 · ${setting.profile.title} · 检查日 ${setting.day} · 批次 ${batch}`,
    `办法：${methodText(options)}。`,
    `种子：${options.seed}`,
    `抽样框：${frame.units.length}户，指纹 ${draw.fingerprint}${leftOut === '' ? '' : `；另有${leftOut}`}`,
    `抽到：${draw.drawn.length}户`,
    '',
    ...table([
      ['层', '抽样框', '必抽', '随机'],
      ...draw.strata.map(({ name, size, always, random }) => [
        `  ${name}`,
        ...[size, always, random].map(String),
      ]),
    ]),
    '',
    ...section('抽到的户', draw.drawn.map(drawnLine)),
    '',
    RECIPE,
  ];
  return lines.join('\n');
}

function drawnLine({ unit, number }: PlannedDraw['input']['draw']['drawn'][number]): string {
  const always = unit.always === undefined ? '' : `（必抽：${unit.always}）`;
  return `${number}  ${householdTitle(unit.row.household)}${always}`;
}
