import { cellText } from '../cell';
import type { LedgerDefinition, RowIdentity } from '../ledger';
import type { LedgerRecord, RowRecord } from './ledgerState';
import { isUnknown } from './mergeCell';

/** Gives the text of an identifying column; empty when nothing stands there. */
export type TextOf = (column: string) => string;

/** Texts by which a row may be found, one per identity; undefined where a part is missing. */
export type Signatures = readonly (string | undefined)[];

const BETWEEN = '\u0001';

export function signaturesOf(identities: readonly RowIdentity[], textOf: TextOf): Signatures {
  return identities.map((identity, index) => {
    const parts = identity.columns.map(textOf);
    const complete = identity.weak ? parts[parts.length - 1] !== '' : !parts.includes('');
    return complete ? [index, ...parts].join(BETWEEN) : undefined;
  });
}

/** Has the row a number of its own, so that a name alone must not speak for it? */
export function hasStrong(identities: readonly RowIdentity[], signatures: Signatures): boolean {
  return signatures.some((text, index) => text !== undefined && !identities[index]?.weak);
}

export function freshTexts<Row>(definition: LedgerDefinition<Row>, row: Row): TextOf {
  const texts = new Map<string, string>();
  for (const id of identifyingColumns(definition)) {
    const column = definition.columns.find((candidate) => candidate.id === id);
    texts.set(id, cellText(column?.fill?.(row, () => null)).trim());
  }
  return (id) => texts.get(id) ?? '';
}

/** What the data last called the row: as it was written, or as it was told where it could not be. */
export function recordedTexts(record: LedgerRecord, row: RowRecord): TextOf {
  const written = writtenTexts(record, row);
  return (id) => row.told?.[id] ?? written(id);
}

/** What was last written into the identifying cells. */
export function writtenTexts(record: LedgerRecord, row: RowRecord): TextOf {
  return (id) => {
    const last = row.cells[record.columns.indexOf(id)];
    return last === undefined || isUnknown(last) ? '' : cellText(last).trim();
  };
}

/** As the identifying cells last stood, where the clerk had corrected them. */
export function seenTexts(record: LedgerRecord, row: RowRecord): TextOf | undefined {
  const { seen } = row;
  if (seen === undefined) return undefined;
  const recorded = recordedTexts(record, row);
  return (id) => seen[id] ?? recorded(id);
}

export function identifyingColumns<Row>(definition: LedgerDefinition<Row>): readonly string[] {
  return [...new Set(definition.identities.flatMap((identity) => identity.columns))];
}

/** Texts of identifying columns by column id; undefined when there are none. */
export type Texts = Readonly<Record<string, string>> | undefined;

/** The texts that are not empty. */
export function textsOf<Row>(definition: LedgerDefinition<Row>, textOf: TextOf): Texts {
  const texts = identifyingColumns(definition).map((id) => [id, textOf(id)] as const);
  const filled = texts.filter(([, text]) => text !== '');
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
