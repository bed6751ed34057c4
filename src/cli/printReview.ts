import { householdTitle } from '../domain/reconcile/householdTitle';
import { reviewCounts } from '../jobs/reviewJson';
import type { PlannedReview } from '../jobs/reviewWorkbooks';
import { maskNumbers } from '../ledgers/submission/idFormat';
import { section } from './section';

/** The review for a person at a terminal: counts, then what is left of the returned rows. */
export function reviewText(planned: PlannedReview): string {
  const { returned, result } = planned;
  const { households, passed, returned: sentBack, refused, open } = reviewCounts(planned);
  const lines = returned.map(({ household, given, returns, errors, problems }) => {
    const state = errors === 0 ? '检查已没有错，请再次审核' : `还有错${errors}处`;
    const found = problems.length === 0 ? '' : `：${problems.map(maskNumbers).join('；')}`;
    return `${householdTitle(household)} · 第${returns}次退回，${given.reason} · ${state}${found}`;
  });
  return [
    `办公室审核 · ${result.day}`,
    `  应审${households}户 ＝ 通过${passed} ＋ 退回${sentBack} ＋ 意见未采用${refused} ＋ 未审${open}`,
    ...section('退回的户，再次检查', lines),
  ].join('\n');
}
