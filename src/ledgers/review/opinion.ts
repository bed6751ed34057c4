import { cellText } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import { dayOf } from '../comparison/readAnswer';

/** 审核意见 of the office (brief §6.7). */
export const OPINIONS = ['通过', '退回'] as const;
export type OpinionWord = (typeof OPINIONS)[number];

/** Why a row is returned (S2 §一, brief §6.7). */
export const RETURN_REASONS = ['录入错误', '鉴定报告不完善', '其他'] as const;

/** An opinion that counts: somebody has given it on a day. */
export interface GivenOpinion {
  readonly word: OpinionWord;
  /** One of `RETURN_REASONS`, or what the clerk wrote in its place; empty for 通过. */
  readonly reason: string;
  readonly explanation: string;
  readonly person: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
}

/** What stands in the clerk's columns of a row. */
export type Opinion =
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly given: GivenOpinion }
  /** `why`: Chinese half-sentence, what is missing or cannot be understood. */
  | { readonly kind: 'refused'; readonly why: string };

/** Reads 审核意见. It counts with a person and a day only, and a return with a reason; 其他 must be explained. */
export function readOpinion(cell: StandingRow): Opinion {
  const text = (column: string): string => cellText(cell(column)).trim();
  const word = OPINIONS.find((each) => each === text('opinion'));
  if (text('opinion') === '') return { kind: 'none' };
  if (word === undefined) {
    return { kind: 'refused', why: `“${text('opinion')}”既不是“通过”也不是“退回”` };
  }
  const [reason, explanation] = [text('return-reason'), text('return-explanation')];
  const person = text('reviewed-by');
  const missing = [
    ...(word === '退回' && reason === '' ? ['退回原因'] : []),
    ...(word === '退回' && reason === '其他' && explanation === '' ? ['退回说明'] : []),
    ...(person === '' ? ['审核人'] : []),
    ...(text('reviewed-on') === '' ? ['审核日期'] : []),
  ];
  if (missing.length > 0) return { kind: 'refused', why: `还缺${missing.join('、')}` };
  const date = dayOf(cell('reviewed-on'));
  if (date === undefined) {
    const why = `审核日期“${text('reviewed-on')}”不是一天，请写成 2024-10-08 这样`;
    return { kind: 'refused', why };
  }
  const because = word === '退回' ? { reason, explanation } : { reason: '', explanation: '' };
  return { kind: 'given', given: { word, ...because, person, date } };
}
