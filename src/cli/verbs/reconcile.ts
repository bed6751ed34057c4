import { basename } from 'node:path';
import type { MatchDecision } from '../../domain/reconcile/match';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { reconcile } from '../../jobs/reconcile';
import { reconcileJsonPieces } from '../../jobs/reconcileJson';
import { decisionsSchema } from '../../jobs/reconcileSchema';
import { type ReconcileResult, reconcileWorkbooks } from '../../jobs/reconcileWorkbooks';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { readJson } from '../files';
import { reconciliationText } from '../printReconciliation';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writePieces } from '../writeJson';

/** `anju reconcile`: compares every system with every other; reads only. */
export async function runReconcile(words: readonly string[]): Promise<number> {
  const given = readArguments(reconcile, words);
  if (given.positionals.length === 0) {
    throw new JobRefused('没有写文件名；例如：anju reconcile 名册.xlsx 核验APP导出.xlsx。');
  }
  const request = await requestFrom(given);
  const namedSystems = namedSystemsFrom(given);
  const decisions = await decisionsFrom(given.text('decisions'));
  const { progress, done } = progressLine('读取');
  const result = await reconcileWorkbooks({ ...request, namedSystems, decisions, progress });
  done();
  const json = given.text('json');
  if (json !== undefined) await writePieces(reconcileJsonPieces(result), json);
  if (json !== '-') console.log(reconciliationText(result));
  return needsAttention(result) ? EXIT.findings : EXIT.clean;
}

function needsAttention({ pairs }: ReconcileResult): boolean {
  return pairs.some(({ counts, villageQuestions }) => {
    const unexpected =
      counts.onlyLeft - counts.onlyLeftNormal + counts.onlyRight - counts.onlyRightNormal;
    const questions = counts.candidates + counts.shared + villageQuestions.length;
    return counts.different + unexpected + questions > 0;
  });
}

function namedSystemsFrom(given: Arguments): Record<string, string> {
  const named: Record<string, string> = {};
  for (const words of given.texts('system') ?? []) {
    const at = words.lastIndexOf('=');
    if (at <= 0 || at === words.length - 1) {
      throw new JobRefused(
        `--system 要写成 名称=系统，如 --system 名册=国家扶贫系统；现在写的是“${words}”。`,
      );
    }
    named[words.slice(0, at)] = words.slice(at + 1);
  }
  return named;
}

async function decisionsFrom(path: string | undefined): Promise<readonly MatchDecision[]> {
  if (path === undefined) return [];
  const parsed = decisionsSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new JobRefused(
    `配对清单“${basename(path)}”的“${where || '整个文件'}”不符合要求；应为列表，每项如 ` +
      '{"left":"code:50022901","right":"id:5122…","same":true,"person":"张某","date":"2024-10-08"}。',
  );
}
