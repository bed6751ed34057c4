import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type LedgerRecord, type RowRecord, writtenPlaces } from './ledgerState';
import { isUnknown } from './mergeCell';

/** Gives the text of an identifying column; empty when nothing stands there. */
export type TextOf = (column: string) => string;

/** Texts of the identifying columns, in the order of `identifyingColumns`; empty where nothing stands. */
export type RowTexts = readonly string[];

/** Texts by which a row may be found, one per identity; undefined where a part is missing. */
export type Signatures = readonly (string | undefined)[];

const BETWEEN = '\u0001';

/** What is looked up for every row, worked out once a definition. */
interface IdentityPlan {
  readonly ids: readonly string[];
  /** Where the ids stand among the columns of the definition. */
  readonly columns: readonly number[];
  /** Where the ids stand in `RowRecord.cells`; -1 where they do not. */
  readonly places: readonly number[];
  /** Per identity the indexes of its parts among the ids. */
  readonly identities: readonly { readonly parts: readonly number[]; readonly weak: boolean }[];
}

const plans = new WeakMap<object, IdentityPlan>();

function planOf<Row>(definition: LedgerDefinition<Row>): IdentityPlan {
  const known = plans.get(definition);
  if (known !== undefined) return known;
  const ids = [...new Set(definition.identities.flatMap((identity) => identity.columns))];
  const places = writtenPlaces(definition);
  const plan: IdentityPlan = {
    ids,
    columns: ids.map((id) => definition.columns.findIndex((column) => column.id === id)),
    places: ids.map((id) => places.get(id) ?? -1),
    identities: definition.identities.map(({ columns, weak }) => ({
      parts: columns.map((id) => ids.indexOf(id)),
      weak: weak === true,
    })),
  };
  plans.set(definition, plan);
  return plan;
}

/** Ids of the columns by which rows are told. */
export function identifyingColumns<Row>(definition: LedgerDefinition<Row>): readonly string[] {
  return planOf(definition).ids;
}

export function signaturesOf<Row>(definition: LedgerDefinition<Row>, texts: RowTexts): Signatures {
  return planOf(definition).identities.map(({ parts, weak }) => {
    let signature = '';
    let last = '';
    for (let index = 0; index < parts.length; index++) {
      last = texts[parts[index] ?? -1] ?? '';
      if (last === '' && !weak) return undefined;
      signature = index === 0 ? last : signature + BETWEEN + last;
    }
    return last === '' ? undefined : signature;
  });
}

/** Has the row a number of its own, so that a name alone must not speak for it? */
export function hasStrong<Row>(
  { identities }: LedgerDefinition<Row>,
  signatures: Signatures,
): boolean {
  return signatures.some((text, index) => text !== undefined && !identities[index]?.weak);
}

/** What the data calls a row today. */
export function freshTexts<Row>(definition: LedgerDefinition<Row>, row: Row): RowTexts {
  const { columns } = definition;
  return planOf(definition).columns.map((index) =>
    cellText(columns[index]?.fill?.(row, NOTHING_STANDS)).trim(),
  );
}

const NOTHING_STANDS = (): null => null;

/** What the data last called the row: as it was written, or as it was told where it could not be. */
export function recordedTexts<Row>(definition: LedgerDefinition<Row>, row: RowRecord): RowTexts {
  const written = writtenTexts(definition, row);
  const { told } = row;
  return told === undefined ? written : overlaid(definition, told, written);
}

/** What was last written into the identifying cells. */
export function writtenTexts<Row>(definition: LedgerDefinition<Row>, row: RowRecord): RowTexts {
  return planOf(definition).places.map((place) => writtenText(row, place));
}

/** As the identifying cells last stood, where the clerk had corrected them. */
export function seenTexts<Row>(
  definition: LedgerDefinition<Row>,
  row: RowRecord,
): RowTexts | undefined {
  if (row.seen === undefined) return undefined;
  return overlaid(definition, row.seen, recordedTexts(definition, row));
}

function overlaid<Row>(
  definition: LedgerDefinition<Row>,
  over: Readonly<Record<string, string>>,
  texts: RowTexts,
): RowTexts {
  return identifyingColumns(definition).map((id, index) => over[id] ?? texts[index] ?? '');
}

/** The text of any column of a row as it was last seen, told or written. */
export function lastText({ columns }: LedgerRecord, row: RowRecord, id: string): string {
  return row.seen?.[id] ?? row.told?.[id] ?? writtenText(row, columns.indexOf(id));
}

function writtenText({ cells }: RowRecord, place: number): string {
  const last = cells[place];
  return last === undefined || isUnknown(last) ? '' : cellText(last).trim();
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
