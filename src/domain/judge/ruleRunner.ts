import type { Finding, Place } from '../finding';
import { type FieldId, fieldIds, fieldIndex, type Household } from '../household';
import type { ParameterValues } from '../profileValues';
import { BLANK } from '../reading';
import { FieldStates, type Readings, stateMark } from './fieldStates';
import type { Breach, HouseholdRule, RuleInput, RuleMeta, Scope } from '../rule';

/** What a household is to the scopes of rules, as far as it is known. */
export interface Standing {
  readonly dead: boolean;
  readonly movedOut: boolean;
  readonly housing: 'own' | 'elsewhere' | 'unknown';
}

/**
 * Is a rule of this scope put to a household of this standing? Ledger rules are handed
 * ledger rows and nothing else, so their scope holds for every row they are handed.
 */
export function inScope(scope: Scope, standing: Standing): boolean {
  switch (scope) {
    case 'everyone':
    case 'ledger':
      return true;
    case 'living':
      return !standing.dead;
    case 'own-house':
      return !standing.dead && !standing.movedOut && standing.housing === 'own';
    case 'elsewhere':
      return !standing.dead && !standing.movedOut && standing.housing === 'elsewhere';
  }
}

/** The fields a rule cannot do without and that no column gives; empty when the rule can run. */
export function missingColumns(rule: RuleMeta, hasField: (field: FieldId) => boolean): FieldId[] {
  const required = [...rule.needs, ...rule.columns];
  if (required.length > 0) return required.filter((field) => !hasField(field));
  return rule.inspects.some(hasField) ? [] : [...rule.inspects];
}

interface InputView {
  /** What the rule is handed. */
  readonly input: RuleInput<FieldId, FieldId>;
  /** Makes the input show another household. */
  show(readings: Readings): void;
}

/**
 * An object that shows a rule the fields it names and no other. One view serves all households:
 * its getters look into the readings shown, so putting a rule to a household allocates nothing.
 */
function inputView(rule: RuleMeta): InputView {
  let shown: Readings = [];
  const input = {};
  for (const field of rule.inspects) {
    const index = fieldIndex[field];
    Object.defineProperty(input, field, { enumerable: true, get: () => shown[index] ?? BLANK });
  }
  for (const field of rule.needs) {
    const index = fieldIndex[field];
    const get = (): unknown => {
      const reading = shown[index];
      return reading?.state === 'read' ? reading.value : undefined;
    };
    Object.defineProperty(input, field, { enumerable: true, get });
  }
  return {
    input: input as RuleInput<FieldId, FieldId>,
    show: (readings) => {
      shown = readings;
    },
  };
}

/** One household rule, ready to be put to many households. */
export class RuleRunner {
  /** Households it could say nothing of. */
  unsure = 0;
  /** The rule threw: it is put to nobody after that. */
  failed = false;

  /** It asks only of cells that cannot be read, so it has nothing to ask of a household whose cells are all clear. */
  readonly onlyOfUnreadable: boolean;

  private readonly view: InputView;
  /** What `FieldStates` must say for the rule to be asked: the needed fields first, then those of `when`. */
  private readonly wanted: readonly number[];
  private readonly needed: number;
  private readonly breaks: HouseholdRule['breaks'];
  private readonly ownStates = new FieldStates();

  constructor(
    readonly rule: HouseholdRule,
    private readonly parameters: ParameterValues,
  ) {
    this.view = inputView(rule);
    this.onlyOfUnreadable =
      rule.needs.length === 0 && Object.values(rule.when ?? {}).includes('unreadable');
    this.needed = rule.needs.length;
    this.breaks = rule.breaks;
    this.wanted = [
      ...rule.needs.map((field) => stateMark(field, 'read')),
      ...Object.entries(rule.when ?? {}).map(([field, state]) =>
        stateMark(field as FieldId, state),
      ),
    ];
  }

  /** The breach of one household, if there is one. Unsure households are counted. */
  put(household: Household): Breach | undefined {
    this.ownStates.look(household.readings);
    return this.concerns(this.ownStates) ? this.ask(household.readings) : undefined;
  }

  /**
   * Whether the rule has anything to ask of a household whose fields are in these states. Counts it as unsure
   * when a needed field is not read. Nearly every rule has nothing to ask of nearly every household, and that
   * is told from a few bytes instead of from the readings themselves.
   */
  concerns(states: FieldStates): boolean {
    const { wanted } = this;
    for (let i = 0; i < wanted.length; i += 1) {
      if (states.has(wanted[i] ?? 0)) continue;
      if (i < this.needed) this.unsure += 1;
      return false;
    }
    return true;
  }

  /** The breach of a household the rule concerns, if there is one. */
  ask(readings: Readings): Breach | undefined {
    this.view.show(readings);
    try {
      const breach = this.breaks(this.view.input, this.parameters);
      return breach === false ? undefined : breach;
    } catch {
      this.failed = true;
      return undefined;
    }
  }
}

/** The finding that a breach becomes. */
export function findingOf(
  rule: RuleMeta,
  breach: Breach,
  household: number | undefined,
  placeOf: (field: FieldId) => Place,
): Finding {
  const told = typeof breach === 'object' ? breach : {};
  const field = told.at ?? rule.at;
  return {
    rule: rule.id,
    severity: rule.severity,
    place: placeOf(field),
    ...(household === undefined ? {} : { household }),
    field,
    details: told.details ?? {},
    ...(told.suggestion === undefined ? {} : { suggestion: told.suggestion }),
  };
}

/** Which fields the readings of a sheet's households hold at all, whether from a column or carried down. */
export function fieldsPresent(households: Iterable<Household>): ReadonlySet<FieldId> {
  const present = new Set<FieldId>();
  let looked = 0;
  for (const household of households) {
    for (let index = 0; index < fieldIds.length; index += 1) {
      const field = fieldIds[index];
      if (field !== undefined && household.readings[index] !== undefined) present.add(field);
    }
    looked += 1;
    if (looked === HOUSEHOLDS_LOOKED_AT) break;
  }
  return present;
}

/** Columns are the same for every household of a sheet; a few show which readings are carried down besides. */
const HOUSEHOLDS_LOOKED_AT = 200;
