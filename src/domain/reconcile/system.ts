import type { FieldId, Household } from '../household';
import type { SheetReading } from '../sheetReading';

/** Whom a system holds: what makes a household that stands only on one side normal. */
export type Population =
  /** 建档立卡户、脱贫户及监测对象 */
  | 'registered'
  /** households whose house was renovated under the programme */
  | 'renovated'
  /** households resettled under the programme */
  | 'relocated'
  /** houses that were appraised */
  | 'appraised'
  /** all rural houses, whoever lives there */
  | 'rural-houses'
  /** low-income groups, which are more than the registered */
  | 'low-income'
  | 'unknown';

/** A system that the notices name, as data: how it is recognised and what it holds. */
export interface SystemDefinition {
  /** Letter of the brief (§3.5): `A`, `W`, `L1`. */
  readonly id: string;
  /** Short name: `核验APP`. */
  readonly label: string;
  /** The name as the notices print it. */
  readonly name: string;
  /** An information system, a local ledger, or what hangs on the wall. */
  readonly kind: 'system' | 'local';
  /** One row is about a household, or about a house. */
  readonly about: 'household' | 'house';
  readonly population: Population;
  /** A file name, sheet name or title that contains one of these is of this system. */
  readonly words: readonly string[];
  /** Headers that hardly any other sheet has. */
  readonly marks: readonly string[];
  /** What it can say of a household, whether or not an export holds the column. */
  readonly supplies: readonly FieldId[];
  /** A sheet declared to be the export of this source is of this system. */
  readonly source: string;
}

/** One side of a reconciliation: the households of one system, however many sheets they stand on. */
export interface System {
  /** As the clerk knows it: the file or the sheet. Unique among those of one run. */
  readonly name: string;
  /** Undefined when nothing says which system it is. */
  readonly definition: SystemDefinition | undefined;
  readonly sheets: readonly SheetReading[];
  readonly households: readonly Household[];
}

/** How the system is called in sentences. */
export function systemLabel({ name, definition }: System): string {
  return definition?.label ?? name;
}

/** 账账 between systems, 账实 between a system and a local ledger (S1 五(四)), 人房 where a system lists houses. */
export type PairKind = '账账' | '账实' | '人房';

/** One row is about a house, so that a household may stand there several times. */
export function listsHouses({ definition }: System): boolean {
  return definition?.about === 'house';
}

export function pairKind(left: System, right: System): PairKind {
  const [a, b] = [left.definition, right.definition];
  if (a?.kind !== b?.kind && (a?.kind === 'local' || b?.kind === 'local')) return '账实';
  return listsHouses(left) || listsHouses(right) ? '人房' : '账账';
}
