import { fieldValue, readingOf } from '../../domain/household';
import type { StandingRow } from '../../domain/ledger';
import { compact } from '../../domain/text';
import type { HouseholdRow } from '../ledgerRow';
import { stepOf, textOf } from './course';
import type { CourseProblem } from './courseProblems';
import { deathCourse } from './courses';
import { deathList } from './deathList';
import { mayHaveLostItsHead } from './deathVerdict';

/** The head has died and family is left: the roster's head is the former one (S2 四(一)2). */
export function isHeadDead(row: HouseholdRow): boolean {
  if (!mayHaveLostItsHead(row)) return false;
  return stepOf(deathCourse, deathList.willStand(row))?.id === 'not-dead';
}

/** Does the roster itself say that the head has changed? */
export function isHeadChanged({ household }: HouseholdRow): boolean {
  if (fieldValue(household, 'householdStatus') === 'head-changed') return true;
  const former = fieldValue(household, 'formerHeadName');
  return former !== undefined && former !== fieldValue(household, 'headName');
}

/**
 * A household is handed in under the head that the roster names, since that name and number have been checked. Nobody is
 * handed in under the name of a former head, nor while roster and 户主变更清单 name different ones.
 */
export function headProblems(row: HouseholdRow, cell: StandingRow): readonly CourseProblem[] {
  const inRoster = readingOf(row.household, 'headName').raw.trim();
  const [former, present] = [textOf(cell('former-head')), textOf(cell('present-head'))];
  if (isSame(inRoster, former)) {
    const now = present === '' || isSame(present, former) ? '现户主' : `现户主“${present}”`;
    const found = `名册的户主仍是原户主“${inRoster}”，请在名册换上${now}的姓名和证件号码`;
    return [{ column: 'present-head', found }];
  }
  if (present !== '' && !isSame(present, inRoster)) {
    return [
      {
        column: 'present-head',
        found: `现户主本表“${present}”，名册“${inRoster}”，请核对后改一处`,
      },
    ];
  }
  return numberProblems(row, cell);
}

function numberProblems({ household }: HouseholdRow, cell: StandingRow): readonly CourseProblem[] {
  const [number, inRoster] = [cell('present-id'), readingOf(household, 'idNumber').raw].map(
    (each) => compact(textOf(each)).toUpperCase(),
  );
  if (number === '' || inRoster === '' || number === inRoster) return [];
  return [{ column: 'present-id', found: '现户主证件号码与名册不一致，请按原件核对后改一处' }];
}

function isSame(one: string, other: string): boolean {
  return one !== '' && compact(one) === compact(other);
}
