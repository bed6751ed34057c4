import { invalidArgument } from './apiError';
import { HostObject } from './targets';
import type { Targets, TypeName } from './targets';

/** The arguments of a call, read as what they should be. A wrong one throws InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly location: string,
  ) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number, fallback?: number): number {
    const value = this.isMissing(index) ? fallback : this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(this.location);
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** An options object; missing ones are empty. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index] ?? {};
    if (!isRecord(value)) throw invalidArgument(this.location);
    return value;
  }

  /** Text, or an object of the type. */
  object<K extends TypeName>(index: number, type: K): HostObject<K>['target'] | undefined {
    const value = this.values[index];
    return isOfType(value, type) ? value.target : undefined;
  }

  invalid(): Error {
    return invalidArgument(this.location);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType<K extends TypeName>(
  value: unknown,
  type: K,
): value is { readonly type: K; readonly target: Targets[K] } {
  return value instanceof HostObject && value.type === type;
}
