import {
  comparedPairs,
  planReconciliation,
  truthsInWorkbook,
} from '../../../src/jobs/planReconciliation';
import { reconcileFiles, type ReconcileResult } from '../../../src/jobs/reconcileWorkbooks';
import { standingAnswers } from '../../../src/ledgers/comparison/standingAnswers';
import { answered } from '../answered';
import type { PlanPreview } from '../paneEngine';
import { planPreview } from '../planPreview';
import { checkOptionsOf, type Compared, LocalComparison } from '../sources/localComparison';
import { comparisonOf } from './comparison';
import { LineLists } from '../lines/lineLists';
import { LineTable } from './lineTable';
import type {
  CompareRequest,
  PlanRequest,
  ReconcileEngine,
  ReconcileKind,
} from './reconcileEngine';
import type { RemoteReconcile } from './remoteReconcile';

interface ComparedSystems extends Compared<ReconcileKind> {
  readonly result: ReconcileResult;
}

/** The comparison of systems where it stands. */
export class LocalReconcile
  extends LocalComparison<ReconcileKind, ComparedSystems>
  implements ReconcileEngine, RemoteReconcile
{
  plan({ person, choices, agreed }: PlanRequest): Promise<PlanPreview> {
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

  protected comparedBy(request: CompareRequest): ComparedSystems {
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
    const pairs = comparedPairs(result, own);
    const book = {
      open: new Set(own),
      pairs,
      truths: onceNeeded(() => truthsInWorkbook(result, own)),
    };
    const lists = new LineLists((index) => {
      const pair = pairs[index];
      return pair === undefined ? undefined : new LineTable(pair, book);
    });
    return { result, comparison: comparisonOf(result, pairs), lists };
  }
}

function namedSystems({ sheets }: CompareRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ id, system }) => (system === undefined ? [] : [[id, system]])),
  );
}

/** Made when the first line is shown: most comparisons are only counted. */
function onceNeeded<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
