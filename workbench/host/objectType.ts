import type { Arguments } from './arguments';
import type { HostState } from './hostState';
import type { HostObject, Targets, TypeName } from './targets';

export interface Property<T> {
  readonly read?: (target: T, host: HostState) => unknown;
  readonly write?: (target: T, value: unknown, host: HostState) => void;
  /** Not part of a load without names: too much to hand out unasked. */
  readonly onRequest?: true;
}

/** What a method gives back: another object, null for a null object, or a plain value. */
export type Answer = unknown;

/** One type of Excel's object model: its members by name, spelled as requests spell them. */
export interface ObjectType<T> {
  /** How the client recognises an item of a collection again. */
  readonly id?: { readonly key: 'Id' | '_Id'; readonly of: (target: T) => string | number };
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<
    Record<string, (target: T, host: HostState) => HostObject | null>
  >;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Arguments, host: HostState) => Answer>
  >;
  /** Makes the type a collection. */
  readonly items?: (target: T, host: HostState) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, host: HostState) => HostObject | undefined;
  /** The id under which the object's events are registered and raised. */
  readonly eventTarget?: (target: T) => string;
  /** Throws when what the object stands for is gone. */
  readonly check?: (target: T, host: HostState) => void;
}

export type TypeTable = { readonly [K in TypeName]: ObjectType<Targets[K]> };
