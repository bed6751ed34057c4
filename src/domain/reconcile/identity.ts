import { fieldIndex, type FieldValue, type Household, type Member } from '../household';
import type { Reading } from '../reading';
import { compact } from '../text';

const ID_NUMBER = fieldIndex.idNumber;
const CODE = fieldIndex.householdCode;
const NAME = fieldIndex.headName;

type IdReading = Reading<FieldValue<'idNumber'>> | undefined;

/** First 18 characters of the head's certificate number; empty when it was not read. */
export function headId({ readings }: Household): string {
  return bodyOf(readings[ID_NUMBER] as IdReading);
}

export function memberId({ idNumber }: Member): string {
  return bodyOf(idNumber);
}

function bodyOf(reading: IdReading): string {
  return reading?.state === 'read' ? reading.value.body : '';
}

/** What stands in the cell of the certificate number, in one spelling; empty when nothing does. */
export function headIdText({ readings }: Household): string {
  const reading = readings[ID_NUMBER] as IdReading;
  if (reading === undefined || reading.state === 'blank') return '';
  return reading.state === 'read' ? reading.value.body : idText(reading.raw);
}

/** A certificate number as it is compared: no blanks, no apostrophe or hyphens, upper case. */
export function idText(raw: string): string {
  return compact(raw)
    .replace(/^['‘’`]+/, '')
    .replace(/[-–—]/g, '')
    .toUpperCase();
}

/** The number of 18 that an old number of 15 became, or the one missing only its check digit. */
export function proposedId({ readings }: Household): string {
  const reading = readings[ID_NUMBER] as IdReading;
  return reading?.state === 'unreadable' ? (reading.candidates[0]?.body ?? '') : '';
}

/** The household code; empty when it was not read or is too short to be more than a serial number. */
export function householdCode({ readings }: Household, shortest: number): string {
  const reading = readings[CODE] as Reading<string> | undefined;
  return reading?.state === 'read' && reading.value.length >= shortest ? reading.value : '';
}

/** The head's name as read; empty when it was not. */
export function headName({ readings }: Household): string {
  const reading = readings[NAME] as Reading<string> | undefined;
  return reading?.state === 'read' ? reading.value : '';
}

/** Core name of the village or number of the group; empty when it was not read. */
export function placeOf({ readings }: Household, field: 'village' | 'group'): string {
  const reading = readings[fieldIndex[field]] as Reading<string> | undefined;
  return reading?.state === 'read' ? reading.value : '';
}
