/** A household to be visited. What is agreed already stays as it is. */
export interface VisitWanted {
  readonly key: string;
  readonly village: string;
  readonly group: string;
  /** Index of the team it is agreed with. */
  readonly team?: number;
  /** Day it is agreed for: serial of the 1900 system. */
  readonly day?: number;
}

export interface VisitTeam {
  /** Villages the team works in; empty: everywhere. */
  readonly villages: readonly string[];
}

export interface VisitTask {
  readonly wanted: readonly VisitWanted[];
  readonly teams: readonly VisitTeam[];
  /** The days on which visits may be made, ascending: serials of the 1900 system. */
  readonly days: readonly number[];
  /** Most visits of one team on one day; no limit when absent. */
  readonly perDay?: number;
  /** Visits that stand already. */
  readonly agreed: readonly { readonly team: number; readonly day: number }[];
}

export interface PlannedVisit {
  readonly key: string;
  readonly team: number;
  readonly day: number;
}

/** `no-team`: no team works in the village. `full`: all days of the teams that do are taken. */
export interface NotPlanned {
  readonly key: string;
  readonly why: 'no-team' | 'full';
}

export interface VisitPlan {
  readonly visits: readonly PlannedVisit[];
  readonly notPlanned: readonly NotPlanned[];
}

/**
 * Gives every household a team and a day. Households of one group go to one team on one day where its day has room; the
 * largest groups are placed first, each with the team that has least to do and on its emptiest day, so that loads
 * differ by no more than a group. The same task gives the same plan. Never throws.
 */
export function planVisits(task: VisitTask): VisitPlan {
  const loads = new Loads(task);
  const visits: PlannedVisit[] = [];
  const notPlanned: NotPlanned[] = [];
  for (const block of blocksOf(task)) {
    for (const part of partsOf(block, loads, task)) {
      const place = placeFor(part, loads, task);
      for (const { key } of part) {
        if (typeof place === 'string') notPlanned.push({ key, why: place });
        else visits.push({ key, ...place });
      }
      if (typeof place !== 'string') loads.add(place, part.length);
    }
  }
  const order = new Map(task.wanted.map(({ key }, index) => [key, index]));
  const byOrder = (a: { key: string }, b: { key: string }): number =>
    (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0);
  return { visits: visits.sort(byOrder), notPlanned: notPlanned.sort(byOrder) };
}

type Block = readonly [VisitWanted, ...VisitWanted[]];

/** How many visits each team has, in all and on each day. */
class Loads {
  private readonly total: number[];
  private readonly onDay: Map<number, number>[];

  constructor(private readonly task: VisitTask) {
    this.total = task.teams.map(() => 0);
    this.onDay = task.teams.map(() => new Map<number, number>());
    for (const visit of task.agreed) this.add(visit, 1);
  }

  add({ team, day }: { readonly team: number; readonly day: number }, count: number): void {
    this.total[team] = this.of(team) + count;
    this.onDay[team]?.set(day, this.on(team, day) + count);
  }

  of(team: number): number {
    return this.total[team] ?? 0;
  }

  on(team: number, day: number): number {
    return this.onDay[team]?.get(day) ?? 0;
  }

  room(team: number, day: number): number {
    return (this.task.perDay ?? Number.POSITIVE_INFINITY) - this.on(team, day);
  }

  mostRoom(team: number, days: readonly number[]): number {
    return days.reduce((most, day) => Math.max(most, this.room(team, day)), 0);
  }
}

/** Households that are to be visited together: what is agreed first, then the largest groups. */
function blocksOf({ wanted }: VisitTask): readonly Block[] {
  const blocks = new Map<string, [VisitWanted, ...VisitWanted[]]>();
  for (const visit of wanted) {
    const { village, group, team, day } = visit;
    const together = JSON.stringify([village, group, team, day]);
    const block = blocks.get(together);
    if (block === undefined) blocks.set(together, [visit]);
    else block.push(visit);
  }
  return [...blocks.values()].sort((a, b) => freedom(a[0]) - freedom(b[0]) || b.length - a.length);
}

function freedom({ team, day }: VisitWanted): number {
  return Number(team === undefined) + Number(day === undefined);
}

/** A group that no day has room for is visited in parts. */
function* partsOf(block: Block, loads: Loads, task: VisitTask): Generator<Block> {
  let left: readonly VisitWanted[] = block;
  for (;;) {
    const [first, ...others] = left;
    if (first === undefined) return;
    const days = daysFor(first, task);
    const room = teamsFor(first, task).map((team) => loads.mostRoom(team, days));
    const size = Math.max(1, Math.min(left.length, ...[Math.max(0, ...room)]));
    yield [first, ...others.slice(0, size - 1)];
    left = left.slice(size);
  }
}

function placeFor(
  part: Block,
  loads: Loads,
  task: VisitTask,
): Omit<PlannedVisit, 'key'> | NotPlanned['why'] {
  const [first] = part;
  const teams = teamsFor(first, task);
  if (teams.length === 0) return 'no-team';
  const days = daysFor(first, task);
  const team = least(
    teams.filter((each) => loads.mostRoom(each, days) >= part.length),
    (each) => loads.of(each),
  );
  if (team === undefined) return 'full';
  const day = least(
    days.filter((each) => loads.room(team, each) >= part.length),
    (each) => loads.on(team, each),
  );
  return day === undefined ? 'full' : { team, day };
}

function teamsFor({ team, village }: VisitWanted, { teams }: VisitTask): readonly number[] {
  if (team !== undefined) return [team];
  return teams.flatMap(({ villages }, index) =>
    villages.length === 0 || villages.includes(village) ? [index] : [],
  );
}

function daysFor({ day }: VisitWanted, { days }: VisitTask): readonly number[] {
  return day === undefined ? days : [day];
}

/** The first of the items with the least measure. */
function least<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = measure(item);
    if (size >= smallest) continue;
    best = item;
    smallest = size;
  }
  return best;
}
