import { fieldIndex, type Household } from '../household';
import type { NameFolder } from './alikeNames';
import type { RenamedVillages } from './renamedVillages';
import { footprintOf } from './settleHouses';
import { headId, headIdText, headName, placeOf, proposedId } from './identity';

/** What is known of a household that nothing has matched: what candidates are found and judged by. */
export interface Clue {
  readonly index: number;
  readonly name: string;
  /** The name with characters that look or sound alike made equal. */
  readonly folded: string;
  /** Its core name; villages that go by two names have one of them here. */
  readonly village: string;
  readonly villageWritten: string;
  readonly group: string;
  /** A certificate number that passed all tests; empty otherwise. */
  readonly id: string;
  /** Whatever stands for a certificate number. */
  readonly idText: string;
  /** The number of 18 that an old or incomplete number stands for; empty otherwise. */
  readonly proposed: string;
  /** The first 15 digits, also of a number that lost the others; empty when fewer are legible. */
  readonly first15: string;
  /** 图斑编号, where one of the sides lists houses; empty otherwise. */
  readonly footprint: string;
  /** Everything that names the household, as written. */
  readonly written: string;
}

/** By what households are looked at. */
export interface ClueContext {
  readonly fold: NameFolder;
  /** One of the sides lists houses. */
  readonly houses: boolean;
  readonly villages: RenamedVillages;
}

export function clueOf(
  household: Household,
  index: number,
  { fold, houses }: ClueContext,
  renamed: ReadonlyMap<string, string>,
): Clue {
  const village = placeOf(household, 'village');
  const name = headName(household);
  const text = headIdText(household);
  return {
    index,
    name,
    folded: fold(name),
    village: renamed.get(village) ?? village,
    villageWritten: village,
    group: placeOf(household, 'group'),
    id: headId(household),
    idText: text,
    proposed: proposedId(household),
    first15: first15Digits(text),
    footprint: houses ? footprintOf(household) : '',
    written: written(household),
  };
}

const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?\d+$/;
const LEGIBLE = 15;

function first15Digits(text: string): string {
  const [, whole = '', fraction = ''] = SCIENTIFIC.exec(text) ?? [];
  if (whole !== '')
    return fraction.length >= LEGIBLE - 1 ? (whole + fraction).slice(0, LEGIBLE) : '';
  return /^\d{17}/.test(text) ? text.slice(0, LEGIBLE) : '';
}

const NAMING = ['householdCode', 'idNumber', 'headName', 'village', 'group'] as const;

function written({ readings }: Household): string {
  const raw = NAMING.map((field) => readings[fieldIndex[field]]?.raw.trim() ?? '');
  return raw.every((text) => text === '') ? '' : raw.join('|');
}
