import type { FieldChoice } from '../engine/paneEngine';

/** Fields whose label holds what was typed, what the column may be first. Nothing typed: all. */
export function fieldsFound(
  fields: readonly FieldChoice[],
  mayBe: readonly FieldChoice[],
  typed: string,
): readonly FieldChoice[] {
  const words = plain(typed);
  const likely = new Set(mayBe.map(({ field }) => field));
  const found = fields.filter(({ label }) => plain(label).includes(words));
  return [
    ...found.filter(({ field }) => likely.has(field)),
    ...found.filter(({ field }) => !likely.has(field)),
  ];
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
