import { basename } from 'node:path';
import type { RecordedDecision } from '../../ledgers/comparison/comparisonInput';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { receiptOf } from '../../jobs/generateSheets';
import type { PlannedReconciliation } from '../../jobs/planReconciliation';
import { reconcile } from '../../jobs/reconcile';
import { reconcileInto } from '../../jobs/reconcileInto';
import { reconcileJsonPieces } from '../../jobs/reconcileJson';
import { decisionsSchema } from '../../jobs/reconcileSchema';
import {
  type ReconcileRequest,
  type ReconcileResult,
  reconcileWorkbooks,
} from '../../jobs/reconcileWorkbooks';
import type { FileWorkbook } from '../../workbook/port';
import { saveFile } from '../../workbook/xlsx/nodeFile';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { readCheckedList } from '../checkedJson';
import { declarations } from '../declarations';
import { reconciliationText } from '../printReconciliation';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';
import { refuseForeign, type Target, targetOf } from '../writeSheets';

/** `anju reconcile`: compares every system with every other; writes only where it is told to. */
export async function runReconcile(words: readonly string[]): Promise<number> {
  const given = readArguments(reconcile, words);
  if (given.positionals.length === 0) {
    throw new JobRefused('没有写文件名；例如：anju reconcile 名册.xlsx 核验APP导出.xlsx。');
  }
  const request = await requestFrom(given);
  const namedSystems = Object.fromEntries(
    declarations(given, { option: 'system', form: '名称=系统', example: '名册=国家扶贫系统' }),
  );
  const decisions = await decisionsFrom(given.text('decisions'));
  const target = await resultTarget(given, request.workbooks);
  const { progress, done } = progressLine('读取');
  const asked = { ...request, namedSystems, decisions, progress };
  const compared = await (target === undefined
    ? reconcileWorkbooks(asked).then((result) => ({ result, receipt: [], planned: undefined }))
    : writeComparison(asked, target, given));
  done();
  await tell(given, compared);
  return needsAttention(compared.result) ? EXIT.findings : EXIT.clean;
}

/** Undefined when the verb was not told to write. Written back is the first file: the clerk's own list. */
async function resultTarget(
  given: Arguments,
  workbooks: readonly FileWorkbook[],
): Promise<Target | undefined> {
  if (given.has('in-place')) return targetOf(given, workbooks.slice(0, 1));
  if (given.text('out') !== undefined) return targetOf(given, workbooks);
  if (!given.has('person') && !given.has('agreed')) return undefined;
  throw new JobRefused(
    '没有写结果放到哪里；请加 --out 比对结果.xlsx，或用 --in-place 写回第一个文件。',
  );
}

interface Compared {
  readonly result: ReconcileResult;
  readonly planned: PlannedReconciliation | undefined;
  readonly receipt: readonly string[];
}

async function writeComparison(
  request: ReconcileRequest,
  target: Target,
  given: Arguments,
): Promise<Compared> {
  const person = given.text('person');
  const { result, planned, standing } = await reconcileInto(request, target.workbook, {
    ...(person === undefined ? {} : { person }),
    agreed: given.has('agreed'),
  });
  refuseForeign(target, standing);
  if (planned.plan.writes.length > 0) await target.workbook.apply(planned.plan);
  await saveFile(target.workbook, target.path);
  const lines = [...receiptOf(planned.plan), ...planned.notes].map((line) => `  ${line}`);
  return { result, planned, receipt: [`已写入《${basename(target.path)}》：`, ...lines] };
}

async function tell(given: Arguments, { result, planned, receipt }: Compared): Promise<void> {
  const json = given.text('json');
  if (json !== undefined) await writePieces(reconcileJsonPieces(result, planned), json);
  if (json === '-') return;
  const blocks = [[reconciliationText(result)], planned?.history ?? [], receipt];
  console.log(
    blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

function needsAttention({ pairs }: ReconcileResult): boolean {
  return pairs.some(({ counts, villageQuestions }) => {
    const unexpected =
      counts.onlyLeft - counts.onlyLeftNormal + counts.onlyRight - counts.onlyRightNormal;
    const questions = counts.candidates + counts.shared + villageQuestions.length;
    return counts.different + unexpected + questions > 0;
  });
}

const decisionFile = {
  called: '配对清单',
  example:
    '{"left":"code:50022901","right":"id:5122…","same":true,"person":"张某","date":"2024-10-08"}',
};

async function decisionsFrom(path: string | undefined): Promise<readonly RecordedDecision[]> {
  return path === undefined ? [] : readCheckedList(path, decisionsSchema, decisionFile);
}
