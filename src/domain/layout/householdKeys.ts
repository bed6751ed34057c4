import type { IdNumber } from '../fields/field';
import { fieldIndex, type FieldId } from '../household';
import type { Reading } from '../reading';
import { TextNumbers } from '../textNumbers';

type Readings = readonly (Reading<unknown> | undefined)[];

/** Gives every household of a table of its own a key (see `Household.key`); the same key again becomes `…#2`. */
export function keyGiver(): (readings: Readings) => string {
  const seen = { code: new TextNumbers(), id: new TextNumbers(), name: new TextNumbers() };
  const repeated = new Map<string, number>();
  return (readings) => {
    const kind = kindOf(readings);
    const said = saidBy(kind, readings);
    const before = seen[kind].size;
    const key = `${kind}:${said}`;
    if (seen[kind].numberOf(said) === before) return key;
    const times = (repeated.get(key) ?? 1) + 1;
    repeated.set(key, times);
    return `${key}#${times}`;
  };
}

/** The key as the household would have it that comes first. */
export function keyWithoutNumber(key: string): string {
  return key.replace(/#\d+$/, '');
}

type KeyKind = 'code' | 'id' | 'name';

const CODE = fieldIndex.householdCode;
const ID_NUMBER = fieldIndex.idNumber;

function kindOf(readings: Readings): KeyKind {
  if (readings[CODE]?.state === 'read') return 'code';
  return readings[ID_NUMBER]?.state === 'read' ? 'id' : 'name';
}

function saidBy(kind: KeyKind, readings: Readings): string {
  if (kind === 'code') return textOf(readings[CODE]);
  if (kind === 'name')
    return nameParts.map((field) => textOf(readings[fieldIndex[field]])).join('|');
  const id = readings[ID_NUMBER];
  return id?.state === 'read' ? (id.value as IdNumber).body : '';
}

const nameParts: readonly FieldId[] = ['village', 'group', 'headName'];

function textOf(reading: Reading<unknown> | undefined): string {
  if (reading === undefined) return '';
  return reading.state === 'read' ? String(reading.value) : reading.raw.trim();
}
