import { type Household, readingOf } from '../household';
import { villageLabel } from '../villageLabel';

/** A household as people call it: `红军村 3组 张三`; what is not written is left out. */
export function householdTitle(household: Household | undefined): string {
  if (household === undefined) return '';
  const group = textOf(household, 'group');
  const village = villageLabel(household) || textOf(household, 'village');
  const groupText = /^\d+$/.test(group) ? `${group}组` : group;
  return [village, groupText, textOf(household, 'headName')]
    .filter((part) => part !== '')
    .join(' ');
}

/** What was read, or what stands there when it could not be read. */
export function textOf(household: Household, field: 'village' | 'group' | 'headName'): string {
  const reading = readingOf(household, field);
  return reading.state === 'read' ? reading.value : reading.raw.trim();
}
