import type { Grade } from '../domain/fields/field';
import type { Judgement } from '../domain/preliminaryJudgement';
import type { Profile } from '../domain/profile';
import { judgementLabels } from '../domain/summary';
import type { Always, DrawOptions, DrawSize, StratumBy } from '../ledgers/draw/drawOptions';
import { JobRefused } from './jobRefused';

/** What was asked for, as a person types it. */
export interface DrawWords {
  readonly size?: string | undefined;
  readonly share?: string | undefined;
  readonly seed?: string | undefined;
  readonly by?: string | undefined;
  /** Grades, rules and codes of households. */
  readonly always: readonly string[];
  readonly judgement?: string | undefined;
  readonly excludeVisited: boolean;
  readonly proportional: boolean;
  readonly county: boolean;
}

/** What is asked for in place of judgements: households safe by a grade of A or B. */
const AB_SELF_CHECK = 'AB-self-check';
const LONGEST_SEED = 40;

/** Reads what was asked for. Throws JobRefused with a sentence that says what to write. */
export function drawOptions(words: DrawWords, { profile, day }: DrawSetting): DrawOptions {
  const judgements = wordsOf(words.judgement);
  const among = judgements.filter((word) => word !== AB_SELF_CHECK);
  return {
    seed: seedOf(words.seed ?? day.replaceAll('-', '')),
    size: sizeOf(words),
    by: stratumsOf(words.by),
    always: words.always.flatMap((word) => alwaysOf(word, profile)),
    excludeVisited: words.excludeVisited,
    ...(among.length === 0 ? {} : { among: among.flatMap((word) => judgementsOf(word, profile)) }),
    onlyGradesAB: among.length < judgements.length,
    atLeastOne: !words.proportional,
    drawnBy: words.county ? 'county' : 'town',
  };
}

/** Where a draw is made: the profile knows the rules and the judgements. */
export interface DrawSetting {
  readonly profile: Profile;
  /** `yyyy-mm-dd` */
  readonly day: string;
}

/** Words with commas of either script between them. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function seedOf(text: string): string {
  const seed = text.trim();
  if (seed !== '' && seed.length <= LONGEST_SEED && !/[|\p{Cc}]/u.test(seed)) return seed;
  throw new JobRefused(
    `种子“${text}”不能用：请写1到${LONGEST_SEED}个字，不含竖线“|”，例如 --seed 20240911。`,
  );
}

function sizeOf({ size, share }: DrawWords): DrawSize {
  if ((size === undefined) === (share === undefined)) {
    throw new JobRefused('请写明抽多少：--size 60（户数）或 --share 5%（比例），二选一。');
  }
  if (size !== undefined) {
    if (/^[1-9]\d{0,6}$/.test(size)) return { kind: 'households', count: Number(size) };
    throw new JobRefused(`--size 要写户数，如 --size 60；现在写的是“${size}”。`);
  }
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*[%％]$/.exec(share ?? '') ?? [];
  const tenThousandths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  if (tenThousandths > 0 && tenThousandths <= 10_000) return { kind: 'share', tenThousandths };
  throw new JobRefused(
    `--share 要写大于0、不超过100的百分数，最多两位小数，如 --share 5%；现在写的是“${share ?? ''}”。`,
  );
}

const NO_STRATA = 'none';
const STRATA: readonly StratumBy[] = ['village', 'judgement'];

function stratumsOf(text: string | undefined): readonly StratumBy[] {
  const wanted = text === undefined ? STRATA : wordsOf(text);
  if (wanted.length === 1 && wanted[0] === NO_STRATA) return [];
  const known = STRATA.filter((each) => wanted.includes(each));
  if (known.length === wanted.length && known.length > 0) return known;
  throw new JobRefused(
    `--by 只能写 village、judgement、village,judgement 或 none；现在写的是“${text ?? ''}”。`,
  );
}

const GRADE = /^([A-D])级?$/i;

function alwaysOf(word: string, { rules }: Profile): readonly Always[] {
  const grade = GRADE.exec(word)?.[1]?.toUpperCase();
  if (grade !== undefined) return [{ kind: 'grade', grade: grade as Grade }];
  const found = rules.filter(
    ({ id, number, title }) => id === word || number === word.toUpperCase() || title === word,
  );
  if (found.length > 0) return found.map(({ id, title }) => ({ kind: 'rule', rule: id, title }));
  if (/\d{4}/.test(word)) return [{ kind: 'household', code: word }];
  throw new JobRefused(
    `--always 不认识“${word}”：请写等级（如 C,D）、规则编号（如 not-in-ledger）、户编号，或每行一个户编号的文件名。`,
  );
}

/** Several results share a name (保障安全 in both regimes); those of the profile count. */
function judgementsOf(word: string, { judgements }: Profile): readonly Judgement[] {
  const found = judgements.filter((each) => each === word || judgementLabels[each] === word);
  if (found.length > 0) return found;
  const known = judgements.map((each) => judgementLabels[each]).join('、');
  throw new JobRefused(
    `--judgement 不认识“${word}”；可以写：${known}，或 ${AB_SELF_CHECK}（只抽初判为A、B级安全的户）。`,
  );
}
