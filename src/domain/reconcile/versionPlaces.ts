import { type FieldId, type Household, readingOf } from '../household';
import { placeFields } from '../layout/carriedPlace';
import { villageLabel } from '../villageLabel';

type PlaceField = (typeof placeFields)[number];

/** A household's row, and what stands in its own cell of a place; empty where nothing does or no column is there. */
interface PlaceSaid {
  readonly household: Household;
  readonly written: string;
}

/** The places of a household in two versions, as people say them. */
export interface PlaceChange {
  readonly isSame: boolean;
  readonly beforeText: string;
  readonly afterText: string;
}

/** Fields whose value may stand above the row: in a separator row, in a merged cell, in the name of the sheet. */
export function isPlaceField(field: FieldId | undefined): field is PlaceField {
  return placeFields.some((each) => each === field);
}

/** The place in two versions, wherever it stands. Undefined where both rows have a cell for it: the cells are compared. */
export function placeChange(
  field: PlaceField,
  before: PlaceSaid,
  after: PlaceSaid,
): PlaceChange | undefined {
  if (before.written !== '' && after.written !== '') return undefined;
  const [one, other] = [valueOf(field, before), valueOf(field, after)];
  return {
    isSame: one === other,
    beforeText: textOf(field, before),
    afterText: textOf(field, after),
  };
}

/** Undefined where the place was not read. */
function valueOf(field: PlaceField, { household }: PlaceSaid): string | undefined {
  const reading = readingOf(household, field);
  return reading.state === 'read' ? reading.value : undefined;
}

function textOf(field: PlaceField, said: PlaceSaid): string {
  if (said.written !== '') return said.written;
  return field === 'village' ? villageLabel(said.household) : (valueOf(field, said) ?? '');
}
