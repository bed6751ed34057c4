import { fieldValue, type Household } from '../../../domain/household';
import type { Roster } from '../../../domain/rule';
import { repeatsOf } from './repeatedHouseholds';
import { placeText } from './rowText';
import { withMembers } from './withMembers';

/** A member row whose number an earlier person has too. Row from 0. */
export interface SharedMemberNumber {
  readonly household: number;
  readonly row: number;
  readonly name: string;
  readonly number: string;
  readonly otherName: string;
  readonly where: string;
}

interface Person {
  readonly household: number;
  readonly sheet: number;
  readonly row: number;
  readonly name: string;
  readonly number: string;
  readonly isMember: boolean;
}

/** Heads are compared with heads elsewhere: here at least one of the two is a member row. */
export function sharedMemberNumbers(roster: Roster): SharedMemberNumber[] {
  const { households } = roster;
  if (withMembers(households).length === 0) return [];
  const repeats = repeatsOf(households);
  const firstWith = new Map<string, Person>();
  const shared: SharedMemberNumber[] = [];
  households.forEach((household, index) => {
    if (repeats.has(index) || roster.isRemoved(index)) return;
    for (const person of personsIn(household, index)) {
      const first = firstWith.get(person.number);
      if (first === undefined) firstWith.set(person.number, person);
      else if (areTwo(first, person)) shared.push(describe(roster, person, first));
    }
  });
  return shared;
}

/** A head who also has a row among the members is one person. */
function areTwo(first: Person, second: Person): boolean {
  if (!first.isMember && !second.isMember) return false;
  return first.household !== second.household || first.name !== second.name;
}

function personsIn(household: Household, index: number): Person[] {
  const { sheet, members } = household;
  const persons: Person[] = [];
  const head = fieldValue(household, 'idNumber');
  if (head !== undefined) {
    const name = fieldValue(household, 'headName') ?? '';
    const row = household.rows[0] ?? 0;
    persons.push({ household: index, sheet, row, name, number: head.body, isMember: false });
  }
  for (const { row, name, idNumber } of members) {
    if (idNumber.state !== 'read') continue;
    const { body } = idNumber.value;
    const text = name.state === 'read' ? name.value : name.raw.trim();
    persons.push({ household: index, sheet, row, name: text, number: body, isMember: true });
  }
  return persons;
}

function describe(roster: Roster, person: Person, first: Person): SharedMemberNumber {
  const { household, row, name, number } = person;
  const where = placeText(roster, first, person.sheet);
  return { household, row, name, number, otherName: first.name, where };
}
