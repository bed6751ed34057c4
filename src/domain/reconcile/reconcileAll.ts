import type { OnlyThere } from './absence';
import type { MatchDecision } from './match';
import { reconcile } from './reconcile';
import type { Reconciliation } from './reconciliation';
import { linksThroughOthers } from './linksThroughOthers';
import type { ReconcileRules } from './rules';
import { type System, systemLabel } from './system';

/**
 * Compares every system with every other, in the order in which they are given. What two systems each have in common
 * with a third is one household for them too: a changed head who stands in one list only is found that way.
 */
export function reconcileAll(
  systems: readonly System[],
  rules: ReconcileRules,
  decisions: readonly MatchDecision[] = [],
): Reconciliation[] {
  const pairs: Reconciliation[] = [];
  systems.forEach((left, index) => {
    for (const right of systems.slice(index + 1)) {
      pairs.push(reconcile(left, right, rules, { decisions }));
    }
  });
  const linked = pairs.map((pair) => {
    const links = linksThroughOthers(pair, pairs);
    if (links.length === 0) return pair;
    return reconcile(pair.left, pair.right, rules, { decisions, links });
  });
  return linked.map((pair) => excuseByOthers(pair, linked));
}

/**
 * A household that has its record of works in one ledger need not stand in the other: 改造安全 is unproven only when
 * neither the archive of renovations nor that of resettlement holds it (brief §3.5).
 */
function excuseByOthers(pair: Reconciliation, all: readonly Reconciliation[]): Reconciliation {
  const onlyLeft = excused(pair.onlyLeft, pair.left, pair.right, all);
  const onlyRight = excused(pair.onlyRight, pair.right, pair.left, all);
  const normal = (only: readonly OnlyThere[]): number => only.filter((each) => each.normal).length;
  const counts = {
    ...pair.counts,
    onlyLeftNormal: normal(onlyLeft),
    onlyRightNormal: normal(onlyRight),
  };
  return { ...pair, onlyLeft, onlyRight, counts };
}

function excused(
  only: readonly OnlyThere[],
  of: System,
  from: System,
  all: readonly Reconciliation[],
): readonly OnlyThere[] {
  if (!holdsWorks(from) || only.every(({ normal }) => normal)) return only;
  const others = all.flatMap((pair) => worksOf(pair, of, from));
  return only.map((each) => {
    const other = others.find(({ households }) => households.has(each.household));
    if (each.normal || other === undefined) return each;
    return { ...each, normal: true, why: `改造或搬迁记录在${systemLabel(other.system)}中` };
  });
}

function holdsWorks({ definition }: System): boolean {
  return definition?.population === 'renovated' || definition?.population === 'relocated';
}

/** The households of a system that a third system of works also holds. */
function worksOf(
  pair: Reconciliation,
  of: System,
  except: System,
): { readonly system: System; readonly households: ReadonlySet<number> }[] {
  const other = pair.left === of ? pair.right : pair.left;
  const isThird = (pair.left === of || pair.right === of) && other !== except && holdsWorks(other);
  if (!isThird) return [];
  const side = pair.left === of ? 'left' : 'right';
  return [{ system: other, households: new Set(pair.matching.matches.map((each) => each[side])) }];
}
