import type { SheetWrite, WritePlan } from '../writePlan';
import { typeInto } from './typeInto';

/**
 * One plan for two: `next` was worked out over what `plan` leaves, and what it says of a sheet is said on top. Its
 * sentences are told where it changes cells.
 */
export function followedBy(plan: WritePlan, next: WritePlan): WritePlan {
  const changesCells = next.writes.some(({ kind }) => kind === 'change-cells');
  const both = next.writes.reduce(withWrite, plan);
  return { ...both, sentences: [...plan.sentences, ...(changesCells ? next.sentences : [])] };
}

function withWrite(plan: WritePlan, write: SheetWrite): WritePlan {
  if (write.kind === 'change-cells') return typeInto(plan, write);
  const { name } = write.content;
  const at = plan.writes.findIndex(
    (own) => own.kind !== 'change-cells' && own.content.name === name,
  );
  const { kind } = plan.writes[at] ?? write;
  const whole: SheetWrite = kind === 'create-sheet' ? { ...write, kind } : write;
  if (at < 0) return { ...plan, writes: [...plan.writes, write] };
  return { ...plan, writes: plan.writes.map((own, index) => (index === at ? whole : own)) };
}
