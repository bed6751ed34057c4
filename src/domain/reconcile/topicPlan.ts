import { type FieldId, fieldIndex, type Household } from '../household';
import { read, type Reading } from '../reading';
import { nameFolder } from './alikeNames';
import { comparers } from './compare';
import type { Comparer, ComparerContext, Statement } from './compare/comparer';
import type { ReconcileRules, Topic } from './rules';
import type { System } from './system';
import { plainTopic, type PlainTopic } from './plainTopic';
import { type Judged, mirrored, SAME, MISSING_LEFT, MISSING_RIGHT } from './verdict';

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
  /** Where both sides speak in one and the same field: then most households are seen to agree at a glance. */
  readonly plain: PlainTopic | undefined;
  readonly compare: (left: Household, right: Household) => TopicVerdict | undefined;
}

/** A topic that was not compared, because a side has no column for it. */
export interface TopicNotCompared {
  readonly topic: Topic;
  readonly lacking: 'left' | 'right';
  /** The system has it, only this export does not: another export would hold the column. */
  readonly exportable: boolean;
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
      if (gives(leftFields)) notCompared.push(lacking(topic, 'right', right));
      else if (gives(rightFields)) notCompared.push(lacking(topic, 'left', left));
    }
  }
  return { planned, notCompared };
}

function lacking(
  topic: Topic,
  side: TopicNotCompared['lacking'],
  { definition }: System,
): TopicNotCompared {
  const exportable = topic.fields.some((field) => definition?.supplies.includes(field) === true);
  return { topic, lacking: side, exportable };
}

/** In which fields either side speaks of a topic, and whether the sides are exchanged for the comparer. */
export interface Way {
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
    const [ofLeft, ofRight] = [
      fields.filter((f) => left.has(f)),
      fields.filter((f) => right.has(f)),
    ];
    const both = ofLeft.length > 0 && ofRight.length > 0;
    return both ? { left: ofLeft, right: ofRight, exchanged: false } : undefined;
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
    plain: plainTopic(topic, way, readAlike(sides.left, sides.right)),
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

/** All sheets were read with the same codes. */
function readAlike(left: System, right: System): boolean {
  return new Set([...left.sheets, ...right.sheets].map(({ source }) => source)).size <= 1;
}

function fieldOf(said: Statement | 'blank', otherwise: FieldId): FieldId {
  return said === 'blank' ? otherwise : said.field;
}

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

const VILLAGE = fieldIndex.village;
const GROUP = fieldIndex.group;

/**
 * The fields of the topics that a system can speak of. What has a column has it for every household of the sheet, save
 * village and group, which may be carried down from a separator row.
 */
function fieldsGiven({ households }: System, { topics }: ReconcileRules): ReadonlySet<FieldId> {
  const asked = topics.flatMap(({ fields, across = [] }) => [...fields, ...across]);
  const given = new Set<FieldId>();
  let [sheet, village, group, members] = [-1, false, false, false];
  for (const { readings, members: persons, sheet: own } of households) {
    if (own !== sheet) {
      for (const field of asked) if (readings[fieldIndex[field]] !== undefined) given.add(field);
    }
    sheet = own;
    members ||= persons.length > 0;
    village ||= readings[VILLAGE] !== undefined;
    group ||= readings[GROUP] !== undefined;
  }
  if (village) given.add('village');
  if (group) given.add('group');
  if (members) given.add('headCount');
  return given;
}
