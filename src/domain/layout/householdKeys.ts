import type { IdNumber } from '../fields/field';
import { fieldIndex, type FieldId } from '../household';
import type { Reading } from '../reading';

/** Gives every household of a table of its own a key (see `Household.key`); the same key again becomes `…#2`. */
export function keyGiver(): (readings: readonly (Reading<unknown> | undefined)[]) => string {
  const given = new Map<string, number>();
  return (readings) => {
    const base = baseKey(readings);
    const times = (given.get(base) ?? 0) + 1;
    given.set(base, times);
    return times === 1 ? base : `${base}#${times}`;
  };
}

function baseKey(readings: readonly (Reading<unknown> | undefined)[]): string {
  const code = readings[fieldIndex.householdCode];
  if (code?.state === 'read') return `code:${String(code.value)}`;
  const id = readings[fieldIndex.idNumber];
  if (id?.state === 'read') return `id:${(id.value as IdNumber).body}`;
  const parts = nameParts.map((field) => textOf(readings[fieldIndex[field]]));
  return `name:${parts.join('|')}`;
}

const nameParts: readonly FieldId[] = ['village', 'group', 'headName'];

function textOf(reading: Reading<unknown> | undefined): string {
  if (reading === undefined) return '';
  return reading.state === 'read' ? String(reading.value) : reading.raw.trim();
}
