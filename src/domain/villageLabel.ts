import { fieldGetter, type Household } from './household';

/** What households whose village was not read are filed under. */
export const NO_VILLAGE = '未填村名';

const villageOf = fieldGetter('village');

const ENDINGS = ['社区', '村'];

/**
 * The village as people say it: its core name with the ending the sheet gives it (`红军村`, `东街社区`).
 * Core names compare, labels are shown. Empty when the village was not read.
 */
export function villageLabel(household: Household): string {
  const village = villageOf(household);
  if (village.state !== 'read') return '';
  const { value, raw } = village;
  const ending = ENDINGS.find((each) => raw.includes(value + each));
  return value + (ending ?? '');
}
