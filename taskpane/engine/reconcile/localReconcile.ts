import { throwIfStopped } from '../../../src/workbook/stopped';
import { planReconciliation } from '../../../src/jobs/planReconciliation';
import { reconcileFiles, type ReconcileResult } from '../../../src/jobs/reconcileWorkbooks';
import {
  type NamedPair,
  namedPairs,
  systemNames,
} from '../../../src/ledgers/comparison/comparisonInput';
import { comparisonStatus } from '../../../src/ledgers/comparison/comparisonStatus';
import { standingAnswers } from '../../../src/ledgers/comparison/standingAnswers';
import { answered } from '../answered';
import type { PlanPreview } from '../paneEngine';
import { planPreview } from '../planPreview';
import { checkOptionsOf, LocalSources } from '../sources/localSources';
import { comparisonOf } from './comparison';
import { LineLists } from './lineLists';
import type * as Pane from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';

/** A comparison and the lists that are made of it when they are asked for. */
interface Compared {
  readonly result: ReconcileResult;
  readonly pairs: readonly NamedPair[];
  readonly lists: LineLists;
}

/** The comparison where it stands: in its worker, in tests, or in the pane where there is no worker. */
export class LocalReconcile
  extends LocalSources<Compared>
  implements Pane.ReconcileEngine, RemoteReconcile
{
  compare(request: Pane.CompareRequest, signal?: AbortSignal): Promise<Pane.Comparison> {
    return answered(() => {
      throwIfStopped(signal);
      const compared = this.comparedBy(request);
      this.take(compared);
      return comparisonOf(compared.result, compared.pairs);
    });
  }

  compareAside(request: Pane.CompareRequest): Promise<Pane.Comparison> {
    return answered(() => {
      const compared = this.comparedBy(request);
      this.putAside(compared);
      return comparisonOf(compared.result, compared.pairs);
    });
  }

  lines(query: Pane.LineQuery): Promise<Pane.LineList> {
    return answered(() => this.current.lists.list(query));
  }

  lineRows(query: Pane.LineQuery, from: number, count: number): Promise<readonly Pane.LineRow[]> {
    return answered(() => this.current.lists.rows(query, from, count));
  }

  plan({ person, choices, agreed }: Pane.PlanRequest): Promise<PlanPreview> {
    return answered(() => {
      const agreedInto = agreed ? this.arriving.workbook : undefined;
      const options = { person, choices, ...(agreedInto === undefined ? {} : { agreedInto }) };
      const { result } = this.current;
      const planned = planReconciliation(result, this.workbookTables(), options);
      this.planned = planned.plan;
      const notes = [...planned.history, ...planned.notes];
      return planPreview(planned.plan, notes, (sheet) => planned.counts[sheet]?.rows);
    });
  }

  private comparedBy(request: Pane.CompareRequest): Compared {
    const own = this.workbookTables();
    const chosen = this.chosen(
      own,
      request.sheets.map(({ id }) => id),
    );
    const result = reconcileFiles(chosen, {
      ...checkOptionsOf(request),
      namedSystems: namedSystems(request),
      decisions: request.decisions,
      villages: request.villages,
      answered: standingAnswers(own),
    });
    const { knownPairs } = comparisonStatus(own, result.day);
    const pairs = namedPairs(result.pairs, systemNames(result.systems), knownPairs);
    return { result, pairs, lists: new LineLists(pairs, new Set(own)) };
  }
}

function namedSystems({ sheets }: Pane.CompareRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ id, system }) => (system === undefined ? [] : [[id, system]])),
  );
}
