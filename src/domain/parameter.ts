/** A clause of a notice, by the id that code cites. */
export interface Clause {
  /** The notice's title and date. */
  readonly notice: string;
  /** The place in the notice as people quote it: `四（四）2`. */
  readonly place: string;
  /** The words of the clause. */
  readonly text: string;
}

/** A number, date or list that the paper fixes: what it was from which day on, and where that is written. */
export interface Parameter<T> {
  readonly label: string;
  readonly values: readonly DatedValue<T>[];
  /** The day on which a person last compared the values with the paper, `yyyy-mm-dd`. */
  readonly checkedOn: string;
}

export interface DatedValue<T> {
  /** First day on which the value holds, `yyyy-mm-dd`. */
  readonly from: string;
  readonly value: T;
  /** Clause id, or `proposal` where no paper says it. */
  readonly clause: string;
}

/** The value in force on a day (`yyyy-mm-dd`): the last one whose `from` is not later; the first before all of them. */
export function valueOn<T>(parameter: Parameter<T>, day: string): DatedValue<T> {
  let inForce = parameter.values[0];
  for (const dated of parameter.values) if (dated.from <= day) inForce = dated;
  if (inForce === undefined) throw new Error(`parameter without values: ${parameter.label}`);
  return inForce;
}
