import { groupBy } from '../grouping';
import { allocate } from './allocate';
import { sha256 } from './sha256';

/** A household that may be drawn. */
export interface DrawUnit {
  /** Names the household, whatever row it stands in. */
  readonly key: string;
  /** Name of its stratum. */
  readonly stratum: string;
  /** Why it is taken in any case; absent where only the draw decides. */
  readonly always?: string;
}

/** What is to be drawn. */
export interface DrawRequest {
  /** Any text; whoever knows it can draw again. */
  readonly seed: string;
  /** How many households in all, those that are taken in any case among them. */
  readonly size: number;
  /** Draw at least one from every stratum, where the size allows. */
  readonly atLeastOne: boolean;
}

/** A household that was taken. */
export interface Drawn<Unit extends DrawUnit> {
  readonly unit: Unit;
  /** The first hexadecimal digits of its digest: within a stratum the smallest are drawn. */
  readonly number: string;
}

/** What one stratum holds and gives. */
export interface DrawnStratum {
  readonly name: string;
  /** N: households in the frame. */
  readonly size: number;
  /** Taken in any case. */
  readonly always: number;
  /** n: drawn at random. */
  readonly random: number;
}

/** A draw with everything that is needed to make it again. */
export interface Draw<Unit extends DrawUnit> {
  /** By the name of the stratum, and in each by number; those that are taken in any case first. */
  readonly drawn: readonly Drawn<Unit>[];
  /** By name. */
  readonly strata: readonly DrawnStratum[];
  readonly fingerprint: string;
}

/** Digits of a digest that are shown: enough that no two households of a country share them. */
const SHOWN_DIGITS = 16;

/** What is digested for a household: anybody who writes this text gets its number. */
export function drawText(seed: string, key: string): string {
  return `${seed}|${key}`;
}

/**
 * Draws households by stratum. A household's number is the SHA-256 of `seed|key`; each stratum gives as many as
 * `allocate` says, those with the smallest numbers. So neither the order of the rows nor the program that draws is of
 * any account, and within a stratum a larger draw by the same seed holds the smaller one.
 */
export function draw<Unit extends DrawUnit>(
  units: readonly Unit[],
  { seed, size, atLeastOne }: DrawRequest,
): Draw<Unit> {
  const strata = [...groupBy(units, ({ stratum }) => stratum)].map(([name, members]) => ({
    name,
    members,
    always: members.filter(({ always }) => always !== undefined),
    open: members.filter(({ always }) => always === undefined),
  }));
  strata.sort((a, b) => inOrder(a.name, b.name));
  const certain = strata.reduce((sum, { always }) => sum + always.length, 0);
  const shares = allocate(
    strata.map(({ name, open, always }) => ({
      name,
      size: open.length,
      covered: always.length > 0,
    })),
    { size: Math.max(0, size - certain), atLeastOne },
  );
  const shareOf = (name: string): number => shares.get(name) ?? 0;
  return {
    drawn: strata.flatMap(({ name, always, open }) => [
      ...numbered(seed, always),
      ...numbered(seed, open).slice(0, shareOf(name)),
    ]),
    strata: strata.map(({ name, members, always }) => ({
      name,
      size: members.length,
      always: always.length,
      random: shareOf(name),
    })),
    fingerprint: fingerprintOf(units),
  };
}

/** Changes when a household joins or leaves the frame, moves to another stratum or must be taken; with nothing else. */
function fingerprintOf(units: readonly DrawUnit[]): string {
  const lines = units.map(({ key, stratum, always = '' }) => `${key}|${stratum}|${always}`);
  lines.sort(inOrder);
  return shown(sha256(lines.join('\n')));
}

function numbered<Unit extends DrawUnit>(seed: string, units: readonly Unit[]): Drawn<Unit>[] {
  return units
    .map((unit) => ({ unit, number: shown(sha256(drawText(seed, unit.key))) }))
    .sort((a, b) => inOrder(a.number, b.number) || inOrder(a.unit.key, b.unit.key));
}

function shown(digest: string): string {
  return digest.slice(0, SHOWN_DIGITS);
}

/** By code units: the same on every machine and in every language. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
