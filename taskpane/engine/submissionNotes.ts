import { groupBy } from '../../src/domain/grouping';
import type { Profile } from '../../src/domain/profile';
import type { RawTable } from '../../src/domain/rawTable';
import type { PlannedSubmission } from '../../src/jobs/submitWorkbooks';
import { identitySentence } from '../../src/ledgers/submission/identity';
import type { HoldReason } from '../../src/ledgers/submission/preflight';
import { preflightSheet } from '../../src/ledgers/submission/preflightSheet';
import { withheldSentence } from '../../src/policy/submissionGate';

/** How many reasons the sentence names; the sheet has them all, household by household. */
const REASONS_NAMED = 5;

/** How a reason is called when households are counted by it; errors go by the title of their rule. */
const reasonTitles: Readonly<
  Record<Exclude<HoldReason['kind'], 'error'>, (profile: Profile) => string>
> = {
  suspected: () => '疑似未核实',
  unreadable: () => '内容不能识别',
  'no-code': () => '报送模板没有对应写法',
  unclear: ({ judgementTitle }) => `${judgementTitle}待确认`,
  'moved-out': () => '迁出未核',
};

const STAYS_HERE = '报送表写在本工作簿里。上报时只交报送表，住户表和“报送前检查”留在本单位。';

const NO_REASONS_YET = `“${preflightSheet.sheetName}”还没有：选“写在本工作簿里”就会生成。`;

/**
 * What a preview says of a submission, in the order of its weight: whether the counts agree, who is held back and why,
 * what became of sheets that stood before.
 */
export function submissionNotes(planned: PlannedSubmission): readonly string[] {
  return [...heldBackNotes(planned), ...planned.notes, STAYS_HERE];
}

/** What is said of files that are handed in, of a workbook in which the reasons may not stand yet. */
export function filedNotes(
  planned: PlannedSubmission,
  tables: readonly RawTable[],
): readonly string[] {
  const hasReasons = tables.some(({ name }) => name === preflightSheet.sheetName);
  return [...heldBackNotes(planned), ...(hasReasons ? [] : [NO_REASONS_YET])];
}

/** Whether the counts agree, how many are held back and why. */
function heldBackNotes(planned: PlannedSubmission): readonly string[] {
  const { counts } = planned.identity;
  return [
    `${identitySentence(planned.identity)}。`,
    withheldSentence(counts['held-suspected']),
    errorSentence(planned),
    movedOutSentence(counts['moved-out']),
  ].filter((note) => note !== '');
}

/** `有错或不明确的27户不报送：证件号码校验位不对12户；初判待确认9户（一户可有几条）。逐户原因见“报送前检查”。` */
function errorSentence(planned: PlannedSubmission): string {
  const count = planned.identity.counts['held-error'];
  if (count === 0) return '';
  const reasons = reasonCounts(planned);
  const named = reasons.slice(0, REASONS_NAMED).map(([title, held]) => `${title}${held}户`);
  const more = reasons.length > REASONS_NAMED ? `；等${reasons.length}种原因` : '';
  return `有错或不明确的${count}户不报送：${named.join('；')}${more}（一户可有几条）。逐户原因见“报送前检查”。`;
}

/** Households that errors hold back, by each of their reasons, the most frequent first. */
function reasonCounts({ input }: PlannedSubmission): [string, number][] {
  const { profile } = input.result;
  const ruleTitles = new Map(profile.rules.map(({ id, title }) => [id, title]));
  const titleOf = ({ kind, rule = '' }: HoldReason): string =>
    kind === 'error' ? (ruleTitles.get(rule) ?? rule) : reasonTitles[kind](profile);
  const titles = input.rows
    .filter(({ preflight }) => preflight.outcome === 'held-error')
    .flatMap(({ preflight }) => [...new Set(preflight.reasons.map(titleOf))]);
  return [...groupBy(titles, (title) => title)]
    .map(([title, held]): [string, number] => [title, held.length])
    .sort(([, one], [, other]) => other - one);
}

function movedOutSentence(count: number): string {
  return count === 0
    ? ''
    : `已迁出的${count}户不报送：住址核实、变更审核完成后再报。逐户进度见“报送前检查”。`;
}
