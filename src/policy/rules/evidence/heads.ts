import { fieldValue, type Household, type Member } from '../../../domain/household';

/** How clerks write in 与户主关系 that the row is the head's own. */
const HEAD_WORDS: ReadonlySet<string> = new Set(['户主', '本人', '户主本人', '本人或户主']);

function isHead({ relation }: Member): boolean {
  return relation.state === 'read' && HEAD_WORDS.has(relation.value);
}

export function headsAmong(members: readonly Member[]): number {
  let heads = 0;
  for (const member of members) if (isHead(member)) heads += 1;
  return heads;
}

/** Only where every row says who it is can it be said that nobody is the head. */
export function knowsAllRelations(members: readonly Member[]): boolean {
  return members.length > 0 && members.every(({ relation }) => relation.state === 'read');
}

/** Persons of a household with member rows. The head counts also where he has no row among them. */
export function personsOf(household: Household): number {
  const { members } = household;
  const head = fieldValue(household, 'headName');
  const hasHead = members.some(
    (member) =>
      isHead(member) ||
      member.row === household.rows[0] ||
      (member.name.state === 'read' && member.name.value === head),
  );
  return hasHead ? members.length : members.length + 1;
}
