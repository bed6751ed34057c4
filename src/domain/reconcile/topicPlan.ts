import { type FieldId, fieldIndex, type Household } from '../household';
import { read, type Reading } from '../reading';
import { nameFolder } from './alikeNames';
import { comparers } from './compare';
import type { Comparer, ComparerContext, Statement } from './compare/comparer';
import type { ReconcileRules, Topic } from './rules';
import type { System } from './system';
import { type Judged, mirrored, SAME } from './verdict';

/** What the comparison of one topic of one household says, when the two sides do not simply agree. */
export interface TopicVerdict extends Judged {
  readonly topic: Topic;
  /** Fields that speak on either side; where a side says nothing, the field in which it could have. */
  readonly leftField: FieldId;
  readonly rightField: FieldId;
}

/** A topic that both sides of a pair can speak of. Undefined means the same. */
export interface PlannedTopic {
  readonly topic: Topic;
  readonly compare: (left: Household, right: Household) => TopicVerdict | undefined;
}

/** A topic that was not compared, because a side has no column for it. */
export interface TopicNotCompared {
  readonly topic: Topic;
  readonly lacking: 'left' | 'right';
}

export interface TopicPlan {
  readonly planned: readonly PlannedTopic[];
  readonly notCompared: readonly TopicNotCompared[];
}

/** Which topics two systems can be compared on, with their comparers made. */
export function planTopics(left: System, right: System, rules: ReconcileRules): TopicPlan {
  const [leftFields, rightFields] = [fieldsGiven(left, rules), fieldsGiven(right, rules)];
  const context: ComparerContext = {
    rules,
    fold: nameFolder(rules.alikeCharacters),
  };
  const planned: PlannedTopic[] = [];
  const notCompared: TopicNotCompared[] = [];
  for (const topic of rules.topics) {
    const way = wayOf(topic, leftFields, rightFields);
    if (way !== undefined)
      planned.push(plan(topic, { left, right }, way, comparers[topic.semantics](context)));
    else if (topic.across === undefined) {
      const gives = (fields: ReadonlySet<FieldId>): boolean => gave(topic.fields, fields);
      if (gives(leftFields)) notCompared.push({ topic, lacking: 'right' });
      else if (gives(rightFields)) notCompared.push({ topic, lacking: 'left' });
    }
  }
  return { planned, notCompared };
}

/** In which fields either side speaks of a topic, and whether the sides are exchanged for the comparer. */
interface Way {
  readonly left: readonly FieldId[];
  readonly right: readonly FieldId[];
  readonly exchanged: boolean;
}

function gave(fields: readonly FieldId[], given: ReadonlySet<FieldId>): boolean {
  return fields.some((field) => given.has(field));
}

function wayOf(
  { fields, across }: Topic,
  left: ReadonlySet<FieldId>,
  right: ReadonlySet<FieldId>,
): Way | undefined {
  if (across === undefined) {
    const both = gave(fields, left) && gave(fields, right);
    return both ? { left: fields, right: fields, exchanged: false } : undefined;
  }
  // What both sides say in the same field is compared there.
  if (gave(fields, left) && !gave(fields, right) && gave(across, right)) {
    return { left: fields, right: across, exchanged: false };
  }
  if (gave(fields, right) && !gave(fields, left) && gave(across, left)) {
    return { left: across, right: fields, exchanged: true };
  }
  return undefined;
}

function plan(
  topic: Topic,
  sides: { readonly left: System; readonly right: System },
  way: Way,
  comparer: Comparer,
): PlannedTopic {
  const speakLeft = speaker(topic, sides.left, way.left);
  const speakRight = speaker(topic, sides.right, way.right);
  const [firstLeft, firstRight] = [way.left[0] ?? 'remark', way.right[0] ?? 'remark'];
  const silent = topic.blankIsSilent === true || topic.across !== undefined;
  return {
    topic,
    compare: (leftHousehold, rightHousehold) => {
      const left = speakLeft(leftHousehold);
      const right = speakRight(rightHousehold);
      if (left === undefined || right === undefined) return undefined;
      if (left === 'blank' || right === 'blank') {
        if (left === right || silent) return undefined;
        return left === 'blank'
          ? { ...MISSING_LEFT, topic, leftField: firstLeft, rightField: fieldOf(right, firstRight) }
          : { ...MISSING_RIGHT, topic, leftField: left.field, rightField: firstRight };
      }
      const judged = way.exchanged ? mirrored(comparer(right, left)) : comparer(left, right);
      if (judged === SAME || judged.verdict === 'same') return undefined;
      const { verdict, why } = judged;
      return { verdict, why, topic, leftField: left.field, rightField: right.field };
    },
  };
}

function fieldOf(said: Statement | 'blank', otherwise: FieldId): FieldId {
  return said === 'blank' ? otherwise : said.field;
}

const MISSING_LEFT: Judged = { verdict: 'missing-left', why: '甲方没有填写' };
const MISSING_RIGHT: Judged = { verdict: 'missing-right', why: '乙方没有填写' };

/** What a household says in the first of the fields that is filled in; undefined where its sheet has none of them. */
type Speaker = (household: Household) => Statement | 'blank' | undefined;

function speaker(topic: Topic, system: System, fields: readonly FieldId[]): Speaker {
  const places = fields.map((field) => ({ field, index: fieldIndex[field] }));
  const countsMembers = topic.semantics === 'headCount';
  return (household) => {
    let hasColumn = false;
    for (const { field, index } of places) {
      const reading: Reading<unknown> | undefined = household.readings[index];
      if (reading === undefined) continue;
      hasColumn = true;
      if (reading.state !== 'blank') return { field, reading, household, system };
    }
    if (countsMembers && household.members.length > 0) {
      const { length } = household.members;
      const reading = read(length, `${length}人（按成员行数）`);
      return { field: 'headCount', reading, household, system };
    }
    return hasColumn ? 'blank' : undefined;
  };
}

/** The fields of the topics for which a system has a column, or a place carried down from a separator row. */
function fieldsGiven(system: System, { topics }: ReconcileRules): ReadonlySet<FieldId> {
  const given = new Set<FieldId>();
  let open = [...new Set(topics.flatMap(({ fields, across = [] }) => [...fields, ...across]))];
  for (const { readings, members } of system.households) {
    if (members.length > 0) given.add('headCount');
    if (open.length === 0) break;
    const found = open.filter((field) => readings[fieldIndex[field]] !== undefined);
    if (found.length === 0) continue;
    for (const field of found) given.add(field);
    open = open.filter((field) => !given.has(field));
  }
  return given;
}
