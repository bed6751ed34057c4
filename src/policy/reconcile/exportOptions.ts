import type { LayoutOptions } from '../../domain/layout/readSheets';
import type { RawTable } from '../../domain/rawTable';
import { bearsMarks } from '../../domain/reconcile/recogniseSystem';
import type { SystemDefinition } from '../../domain/reconcile/system';
import { systems } from '../../sources';

/**
 * The options with which tables recognised as a system's are read: its headers are known, and what the town has told
 * of headers goes before them. Bare codes (`3` for C) are decoded only where somebody has said that the table is that
 * export (`told`) or its headers prove it: a sheet merely named after a system may hold codes of another kind.
 */
export function exportOptions(
  options: LayoutOptions,
  tables: readonly RawTable[],
  definition: SystemDefinition | undefined,
  told: boolean,
): LayoutOptions {
  const source = systems.find(({ id }) => id === definition?.source);
  if (definition === undefined || source === undefined) return { ...options, sources: systems };
  const { declaredSheets } = options;
  const decodes =
    told ||
    tables.every(
      (table) => declaredSheets[table.name] === source.id || bearsMarks(table, definition),
    );
  const names = tables.map(({ name }) => [name, source.id] as const);
  return {
    ...options,
    sources: decodes
      ? systems
      : systems.map((each) => (each === source ? { ...each, coding: {} } : each)),
    declaredSheets: { ...declaredSheets, ...Object.fromEntries(names) },
  };
}
