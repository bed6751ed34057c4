import { fieldValue, readingOf } from '../../../domain/household';
import type { Roster } from '../../../domain/rule';
import { idBody, idGroupsOf } from './groups';
import { repeatsOf } from './repeatedHouseholds';
import { rowText } from './rowText';

/** A household whose certificate number an earlier one has too, and which is not that household again. */
export interface SharedNumber {
  readonly household: number;
  readonly number: string;
  readonly name: string;
  readonly otherName: string;
  /** Where the other stands. */
  readonly where: string;
  readonly sameSheet: boolean;
  readonly sameName: boolean;
}

export function sharedNumbers(roster: Roster): SharedNumber[] {
  const { households } = roster;
  const repeats = repeatsOf(households);
  return idGroupsOf(households).flatMap((group) => {
    const [first, ...others] = group.filter((index) => !repeats.has(index));
    if (first === undefined) return [];
    return others.flatMap((index) => sharedWith(roster, index, first));
  });
}

function sharedWith(roster: Roster, index: number, first: number): SharedNumber[] {
  const household = roster.households[index];
  const other = roster.households[first];
  if (household === undefined || other === undefined) return [];
  const name = fieldValue(household, 'headName');
  const otherName = fieldValue(other, 'headName');
  return [
    {
      household: index,
      number: idBody(household) ?? '',
      name: name ?? readingOf(household, 'headName').raw.trim(),
      otherName: otherName ?? readingOf(other, 'headName').raw.trim(),
      where: rowText(roster, other, household),
      sameSheet: household.sheet === other.sheet,
      sameName: name !== undefined && name === otherName,
    },
  ];
}
