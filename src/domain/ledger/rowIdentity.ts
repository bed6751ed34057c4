import { cellText } from '../cell';
import type { LedgerColumn, LedgerDefinition, RowIdentity } from '../ledger';
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

/** What the data calls a row today. */
export function freshTexts<Row>(definition: LedgerDefinition<Row>, row: Row): TextOf {
  const ids = identifyingColumns(definition);
  const texts = ids.map((id) =>
    cellText(columnById(definition, id)?.fill?.(row, () => null)).trim(),
  );
  return (id) => texts[ids.indexOf(id)] ?? '';
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

const identifying = new WeakMap<object, readonly string[]>();

/** Ids of the columns by which rows are told; worked out once a definition, since it is asked for every row. */
export function identifyingColumns<Row>(definition: LedgerDefinition<Row>): readonly string[] {
  const known = identifying.get(definition);
  if (known !== undefined) return known;
  const ids = [...new Set(definition.identities.flatMap((identity) => identity.columns))];
  identifying.set(definition, ids);
  return ids;
}

function columnById<Row>(
  { columns }: LedgerDefinition<Row>,
  id: string,
): LedgerColumn<Row> | undefined {
  return columns.find((column) => column.id === id);
}

/** Texts of identifying columns by column id; undefined when there are none. */
export type Texts = Readonly<Record<string, string>> | undefined;

/** The texts that are not empty. */
export function textsOf<Row>(definition: LedgerDefinition<Row>, textOf: TextOf): Texts {
  let texts: Record<string, string> | undefined;
  for (const id of identifyingColumns(definition)) {
    const text = textOf(id);
    if (text !== '') (texts ??= {})[id] = text;
  }
  return texts;
}
