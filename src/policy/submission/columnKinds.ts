import type { FieldId } from '../../domain/household';
import type {
  DealtWithIn,
  SubmissionColumn,
  SubmissionFill,
} from '../../domain/submissionTemplate';

type Details = Pick<SubmissionColumn, 'format' | 'words' | 'collector'>;
type Shape = readonly [id: string, header: string, width: number];

const column = (
  [id, header, width]: Shape,
  clause: string,
  fill: SubmissionFill,
  details: Details = {},
): SubmissionColumn => ({ id, header, width, clause, fill, ...details });

export const serial: SubmissionColumn = column(['serial', '序号', 6], 'proposal', {
  from: 'serial',
});

/** What only the household's own sheet can say. */
export function own(
  shape: Shape,
  clause: string,
  field: FieldId,
  details?: Details,
): SubmissionColumn {
  return column(shape, clause, { from: 'own', field }, details);
}

/** What a linked export may supply where the household's own sheet is silent (S2 三(四)). */
export function any(
  shape: Shape,
  clause: string,
  field: FieldId,
  details?: Details,
): SubmissionColumn {
  return column(shape, clause, { from: 'any', field }, details);
}

export function derived(
  shape: Shape,
  clause: string,
  value: Extract<SubmissionFill, { from: 'derived' }>['value'],
  details?: Details,
): SubmissionColumn {
  return column(shape, clause, { from: 'derived', value }, details);
}

/** What is typed in a list of 户籍变动 is not asked for again; it goes before what the household's own sheet says. */
export function listed(
  shape: Shape,
  clause: string,
  list: DealtWithIn,
  of: { readonly column: string; readonly field?: FieldId },
  details?: Details,
): SubmissionColumn {
  return column(shape, clause, { from: 'listed', list, ...of }, details);
}

export function clerks(shape: Shape, clause: string, details?: Details): SubmissionColumn {
  return column(shape, clause, { from: 'clerk' }, details);
}

/** The certificate number that stands where 有 or 无 is asked. */
export function numberOf(shape: Shape, clause: string, field: FieldId): SubmissionColumn {
  return column(shape, clause, { from: 'number-of', field });
}

/** Whose row it is: the columns by which a receiving system joins the sheets. */
export const whose: readonly SubmissionColumn[] = [
  serial,
  own(['village', '村（社区）', 12], 'proposal', 'village'),
  own(['group', '组', 8], 'proposal', 'group'),
  own(['household-code', '户编号', 19], 'proposal', 'householdCode'),
  own(['head-name', '户主姓名', 10], 'gaoyan2024-4.1.2', 'headName'),
  own(['id-number', '证件号码', 21], 'gaoyan2024-4', 'idNumber'),
];

export const footprint = any(
  ['footprint-code', '图斑编号', 18],
  'gaoyan2024-6.house',
  'footprintCode',
);

export const remark = clerks(['remark', '备注', 20], 'proposal');

export const YES_NO: Details = { words: ['是', '否'] };
export const YES_NO_UNCLEAR: Details = { words: ['是', '否', '不清楚'] };
export const GRADES: Details = { words: ['A', 'B', 'C', 'D'] };
export const DATE: Details = { format: 'date' };
