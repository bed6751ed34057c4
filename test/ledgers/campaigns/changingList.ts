import type { Cells } from '../submission/villageUnderTest';

/** A list of five households; numbers choose who changes and which of the named changes it is. */
export class ChangingList {
  readonly households: Cells[];

  constructor(
    private readonly household: (who: number, changes?: Cells) => Cells,
    private readonly changes: readonly Cells[],
    beginning: readonly Cells[],
  ) {
    this.households = beginning.map((each, who) => household(who, each));
  }

  change(who: number, which: number): void {
    const chosen = who % this.households.length;
    this.households[chosen] = this.household(chosen, this.changes[which % this.changes.length]);
  }
}
