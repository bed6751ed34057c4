import type { Details, Duty, Severity } from './finding';
import type { FieldId, FieldValue, Household } from './household';
import type { ParameterId, ParameterValues } from './profileValues';
import type { Reading, ReadingState } from './reading';
import type { SheetReading } from './sheetReading';
import type { StrayVisit } from './siteVisits';

export type Regime = '2020' | '2024' | 'both';

/** Whom a household rule is put to. Everyone includes the dead; ledger means rows of the ledger. */
export type Scope = 'everyone' | 'living' | 'own-house' | 'elsewhere' | 'ledger';

/** What every rule says of itself, whatever its shape. */
export interface RuleMeta {
  /** kebab-case, names what is wrong, for life. */
  readonly id: string;
  /** Number in the catalogue of the domain brief, e.g. `AP-02`. */
  readonly number: string;
  readonly title: string;
  readonly severity: Severity;
  readonly duty: Duty;
  readonly regime: Regime;
  readonly clause: string;
  /** Chinese sentence with `{placeholders}`: the value found, the value wanted, the next step. */
  readonly message: string;
  readonly scope: Scope;
  /** Fields that must be read. One that is blank or unreadable makes the verdict unsure, never ok. */
  readonly needs: readonly FieldId[];
  /** Fields handed over as readings, blank and unreadable included. */
  readonly inspects: readonly FieldId[];
  /**
   * Inspected fields whose column the sheet must have. Where a blank cell is the breach, a column that
   * was never there must not make one of every row: the rule is then not run and that is reported.
   */
  readonly columns: readonly FieldId[];
  readonly uses: readonly ParameterId[];
  /** The field whose cell a finding points to. */
  readonly at: FieldId;
}

/** True or details: a breach. A suggestion is offered only where writing it is safe. */
export type Breach =
  boolean | { readonly details?: Details; readonly suggestion?: string; readonly at?: FieldId };

/** States in which inspected fields must be for a rule to be put at all. */
export type When = Readonly<Partial<Record<FieldId, ReadingState>>>;

/** What a rule is handed: the values of `needs`, the readings of `inspects` in the state that `when` asks for. */
export type RuleInput<N extends FieldId, I extends FieldId, W extends When = When> = {
  readonly [F in N]: FieldValue<F>;
} & {
  readonly [F in Exclude<I, N>]: F extends keyof W
    ? Extract<Reading<FieldValue<F>>, { readonly state: W[F] }>
    : Reading<FieldValue<F>>;
};

/** A demand on one household. */
export interface HouseholdRule extends RuleMeta {
  readonly shape: 'household';
  /** Where one of these fields is in another state there is no breach, and `breaks` is not asked. */
  readonly when?: When;
  readonly breaks: (input: RuleInput<FieldId, FieldId>, parameters: ParameterValues) => Breach;
}

/** A demand on all households together: duplicates, counts. */
export interface RosterRule extends RuleMeta {
  readonly shape: 'roster';
  readonly inspect: (roster: Roster, parameters: ParameterValues) => readonly RosterBreach[];
}

export interface Roster {
  /** Households of the list, in order; never those of the ledger. */
  readonly households: readonly Household[];
  /** Rows of the rectification ledger, empty when no ledger was given. */
  readonly ledger: readonly Household[];
  readonly hasLedger: boolean;
  /** Rows of the site visit list that are about no household for certain. */
  readonly strays: readonly StrayVisit[];
  readonly sheets: readonly SheetReading[];
  /** Households of the roster that the list must hold in full; empty when none was given. */
  readonly baseRoster: readonly Household[];
  /** Whether household i is in the C/D list. */
  readonly inCDList: (index: number) => boolean | 'grade-unclear';
  /** Whether the house of household i is to be put right, whatever its grade says. */
  readonly toRectify: (index: number) => boolean;
  /** Whether household i is left out of all but the list itself (dead). */
  readonly isRemoved: (index: number) => boolean;
}

export interface RosterBreach {
  /** Index into `households`, or into `ledger` when `ofLedger`; undefined for a sheet or the whole. */
  readonly household?: number;
  readonly ofLedger?: boolean;
  /** The breach stands in the household's row of the site visit list. */
  readonly inVisitList?: boolean;
  readonly sheet?: number;
  readonly row?: number;
  readonly column?: number;
  readonly at?: FieldId;
  readonly details: Details;
}

/** A demand on the layout of one sheet. */
export interface SheetRule extends RuleMeta {
  readonly shape: 'sheet';
  readonly inspect: (sheet: SheetReading, parameters: ParameterValues) => readonly SheetBreach[];
}

export interface SheetBreach {
  readonly row?: number;
  readonly column?: number;
  readonly details: Details;
}

export type Rule = HouseholdRule | RosterRule | SheetRule;

/** The dictated part of a definition; the rest has defaults. */
type Meta<
  ClauseId extends string,
  N extends FieldId,
  I extends FieldId,
  U extends ParameterId,
> = Pick<RuleMeta, 'id' | 'number' | 'title' | 'severity' | 'message'> & {
  readonly clause: ClauseId;
  readonly duty?: Duty;
  readonly regime?: Regime;
  readonly scope?: Scope;
  readonly needs?: readonly N[];
  readonly inspects?: readonly I[];
  readonly columns?: readonly NoInfer<I>[];
  readonly uses?: readonly U[];
  readonly at?: NoInfer<N | I>;
};

/**
 * Definers for rules that may cite only the given clauses. A rule sees only what it names:
 * reading another field or using an unnamed parameter does not compile.
 */
export function ruleDefiners<ClauseId extends string>(): {
  defineRule: <
    const N extends FieldId = never,
    const I extends FieldId = never,
    const U extends ParameterId = never,
    const W extends When = When,
  >(
    rule: Meta<ClauseId, N, I, U> & {
      /** Only inspected fields. The input then has them in that state, without asking again. */
      readonly when?: W & Readonly<Record<Exclude<keyof W, NoInfer<I>>, never>>;
      readonly breaks: (input: RuleInput<N, I, W>, parameters: Pick<ParameterValues, U>) => Breach;
    },
  ) => HouseholdRule;
  defineRosterRule: <
    const N extends FieldId = never,
    const I extends FieldId = never,
    const U extends ParameterId = never,
  >(
    rule: Meta<ClauseId, N, I, U> & {
      readonly inspect: (
        roster: Roster,
        parameters: Pick<ParameterValues, U>,
      ) => readonly RosterBreach[];
    },
  ) => RosterRule;
  defineSheetRule: <const U extends ParameterId = never>(
    rule: Meta<ClauseId, never, never, U> & {
      readonly inspect: (
        sheet: SheetReading,
        parameters: Pick<ParameterValues, U>,
      ) => readonly SheetBreach[];
    },
  ) => SheetRule;
} {
  return {
    defineRule: (rule) => ({
      ...completeMeta(rule),
      shape: 'household',
      ...(rule.when === undefined ? {} : { when: rule.when }),
      breaks: rule.breaks as HouseholdRule['breaks'],
    }),
    defineRosterRule: (rule) => ({
      ...completeMeta(rule),
      shape: 'roster',
      inspect: rule.inspect,
    }),
    defineSheetRule: (rule) => ({ ...completeMeta(rule), shape: 'sheet', inspect: rule.inspect }),
  };
}

function completeMeta(meta: Meta<string, FieldId, FieldId, ParameterId>): RuleMeta {
  const needs = meta.needs ?? [];
  const inspects = meta.inspects ?? [];
  return {
    id: meta.id,
    number: meta.number,
    title: meta.title,
    severity: meta.severity,
    duty: meta.duty ?? (meta.severity === 'error' ? 'must' : 'verify'),
    regime: meta.regime ?? 'both',
    clause: meta.clause,
    message: meta.message,
    scope: meta.scope ?? 'living',
    needs,
    inspects,
    columns: meta.columns ?? [],
    uses: meta.uses ?? [],
    at: meta.at ?? needs[0] ?? inspects[0] ?? 'headName',
  };
}
