import type { YearSpan } from '../fields/field';
import { fieldDefinition, type FieldId, fieldIndex } from '../household';
import type { Reading } from '../reading';
import type { Topic } from './rules';
import type { Way } from './topicPlan';

type Readings = readonly (Reading<unknown> | undefined)[];

/** A topic of which both sides speak in one and the same field and nowhere else. */
export interface PlainTopic {
  /** Place of the field among the readings. */
  readonly index: number;
  /** Place of the field that completes it; -1 for none. */
  readonly completedBy: number;
  /** Two blank cells say nothing yet: the rows of persons are still to be counted. */
  readonly countsMembers: boolean;
  /** A declared coding may give the same words another meaning on the other side. */
  readonly mayBeCoded: boolean;
}

/** Fields whose meaning another field completes. */
const COMPLETED_BY: Readonly<Partial<Record<FieldId, FieldId>>> = {
  currentHousing: 'elsewhereKind',
};
const NONE = -1;

/** Undefined where the sides speak in several fields, so that a closer look is always needed. */
export function plainTopic(
  topic: Topic,
  { left, right }: Way,
  sameCoding: boolean,
): PlainTopic | undefined {
  const [field] = left;
  const isPlain =
    field !== undefined &&
    topic.across === undefined &&
    left.length === 1 &&
    right.length === 1 &&
    right[0] === field;
  if (!isPlain) return undefined;
  const completed = COMPLETED_BY[field];
  return {
    index: fieldIndex[field],
    completedBy: completed === undefined ? NONE : fieldIndex[completed],
    countsMembers: topic.semantics === 'headCount',
    mayBeCoded: !sameCoding && isCodedKind(fieldDefinition(field).kind),
  };
}

/** Kinds of which systems have codes (`SourceCoding`). */
function isCodedKind(kind: string): boolean {
  return kind === 'grade' || kind === 'yesNo' || kind === 'years' || kind.startsWith('term:');
}

/**
 * Whether two households plainly agree on a topic: both cells blank, or the same words on both sides, read alike.
 * False only says that a closer look is needed.
 */
export function plainlyAgree(left: Readings, right: Readings, topic: PlainTopic): boolean {
  const [one, other] = [left[topic.index], right[topic.index]];
  if (one === undefined || one.state !== other?.state) return false;
  const { completedBy } = topic;
  if (completedBy !== NONE && left[completedBy] !== right[completedBy]) return false;
  if (one.state === 'blank') return !topic.countsMembers;
  if (one.raw !== other.raw) return false;
  if (!topic.mayBeCoded) return true;
  return one.state === 'read' && other.state === 'read' && isSameValue(one.value, other.value);
}

/** Of the kinds that may be coded only years are no plain value. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  const [left, right] = [a as YearSpan, b as YearSpan];
  return left.from === right.from && left.to === right.to;
}
