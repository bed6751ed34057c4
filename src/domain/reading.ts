/**
 * What a careful person makes of one cell. There are three answers and no fourth:
 * read (with what was written), blank, unreadable. A default is never one of them.
 *
 * They come in four shapes, which are as many as V8 tells apart at one place: the state of a reading is asked for a
 * hundred times a household.
 */
export type Reading<T> = Read<T> | Blank | Unreadable<T>;

export type ReadingState = Reading<unknown>['state'];

export interface Read<T> {
  readonly state: 'read';
  readonly value: T;
  /** What stands in the cell, letter for letter. */
  readonly raw: string;
  /** Chinese: how the value was obtained when it is not simply what stands there ("全角已转半角"). */
  readonly note?: string;
}

/** Nothing there, or a word that says there is nothing (`无`, `/`, `未鉴定`): then `raw` holds that word. */
export interface Blank {
  readonly state: 'blank';
  readonly raw: string;
}

/** Something stands there that must not be guessed. */
export interface Unreadable<T> {
  readonly state: 'unreadable';
  readonly raw: string;
  /** Chinese half-sentence: what is unclear about it ("年份有两个，无法确定以哪个为准"). */
  readonly why: string;
  /** The values it may stand for, when they can be named; never chosen among by the tool. */
  readonly candidates: readonly T[];
  /** One value is meant and it cannot be: a day that never was, or one yet to come. A slip, not an ambiguity. */
  readonly impossible: true | undefined;
}

export const BLANK: Blank = { state: 'blank', raw: '' };

export function read<T>(value: T, raw: string, note?: string): Read<T> {
  return note === undefined ? { state: 'read', value, raw } : { state: 'read', value, raw, note };
}

export function blank(raw: string): Blank {
  return raw === '' ? BLANK : { state: 'blank', raw };
}

export function unreadable<T>(
  raw: string,
  why: string,
  candidates: readonly T[] = [],
): Unreadable<T> {
  return { state: 'unreadable', raw, why, candidates, impossible: undefined };
}

/** Unreadable because what is meant cannot be. */
export function impossible<T>(
  raw: string,
  why: string,
  candidates: readonly T[] = [],
): Unreadable<T> {
  return { state: 'unreadable', raw, why, candidates, impossible: true };
}

export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'read' ? reading.value : undefined;
}

/** The clerk wrote that there is none, as opposed to leaving the cell empty. A formula error (`#N/A`) says nothing. */
export function saysNone(reading: Reading<unknown>): boolean {
  return reading.state === 'blank' && reading.raw !== '' && !reading.raw.startsWith('#');
}
