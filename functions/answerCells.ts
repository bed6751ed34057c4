import type { CellValue } from '../src/domain/cell';
import type { FieldId, FieldValue } from '../src/domain/household';
import type { PartialDate } from '../src/domain/partialDate';
import { columnReader } from '../src/domain/read/readers';
import type { Read, Reading } from '../src/domain/reading';
import { vocabularies } from '../src/policy/vocabularies';
import { dayOfCheck } from './dayOfCheck';
import { toRows } from './excelValues';
import { sentenceOf } from './refusal';

/** What a cell of the result may hold. */
export type Answer = string | number;

/** How a function answers one cell: which field's reader looks at it, and what is said of what it read. */
export interface CellAnswer<F extends FieldId> {
  readonly field: F;
  readonly say: (reading: Read<FieldValue<F>>, today: PartialDate) => Answer;
}

/**
 * Answers every cell of a range in its place. Blank gives blank; what cannot be read gives a sentence that
 * says why. Never throws.
 */
export function answerCells<F extends FieldId>(
  answer: CellAnswer<F>,
  values: unknown,
  day?: unknown,
): Answer[][] {
  try {
    const today = dayOfCheck(day);
    const read = columnReader(answer.field, { today, vocabularies });
    const sayCell = (cell: CellValue): Answer =>
      sayReading(answer, read(cell) as Reading<FieldValue<F>>, today);
    return toRows(values).map((row) => row.map(sayCell));
  } catch (thrown) {
    return [[sentenceOf(thrown)]];
  }
}

function sayReading<F extends FieldId>(
  answer: CellAnswer<F>,
  reading: Reading<FieldValue<F>>,
  today: PartialDate,
): Answer {
  if (reading.state === 'read') return answer.say(reading, today);
  return reading.state === 'blank' ? '' : `请核对：${reading.why}`;
}
