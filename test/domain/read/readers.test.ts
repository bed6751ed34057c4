import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { fieldIds } from '../../../src/domain/household';
import { columnReader, readerFor, readField } from '../../../src/domain/read/readers';
import { context } from './readingTable';

const cells: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('2019年12月3组一二是否√□☑ABCD级/、.-~()（）无×X xE+#*·')),
  }),
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.record({ kind: fc.constant('date' as const), serial: fc.double({ noNaN: true }) }),
  fc.record({ kind: fc.constant('error' as const), code: fc.constantFrom('#N/A', '#REF!') }),
  fc.record({ kind: fc.constant('long-number' as const), text: fc.string() }),
);

describe('every reader', () => {
  it.each(fieldIds)(
    '%s answers every cell, never throws, and answers the same through a column',
    (field) => {
      const column = columnReader(field, context);
      fc.assert(
        fc.property(cells, (cell) => {
          const reading = readerFor(field)(cell, context);
          expect(['read', 'blank', 'unreadable']).toContain(reading.state);
          if (reading.state === 'unreadable') expect(reading.why).not.toBe('');
          expect(column(cell)).toEqual(reading);
          expect(column(cell)).toEqual(reading);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(fieldIds)('%s: an empty cell, a blank and a formula error are blank', (field) => {
    for (const cell of [null, '', ' \u3000\n', { kind: 'error', code: '#N/A' } as const]) {
      expect(readerFor(field)(cell, context).state).toBe('blank');
    }
    expect(readField(field, { kind: 'error', code: '#N/A' }, context).raw).toBe('#N/A');
  });
});

describe('a column', () => {
  it('shares the reading of equal cells', () => {
    const column = columnReader('appraisalGrade', context);
    expect(column('C级')).toBe(column('C级'));
  });
  it('tells a number from the text of the same digits', () => {
    const column = columnReader('appraisalDate', context);
    expect(column('2019.1')).toMatchObject({ value: { year: 2019, month: 1 } });
    expect(column(2019.1)).toMatchObject({ value: { year: 2019 } });
    expect(column(43_830).state).toBe('read');
    expect(column({ kind: 'date', serial: 43_830 })).not.toHaveProperty('note');
  });
  it('still reads right when it has met more texts than it remembers', () => {
    const column = columnReader('floorArea', context);
    for (let i = 0; i < 21_000; i += 1) column(`${i}㎡`);
    expect(column('20999㎡')).toMatchObject({ state: 'read', value: 20_999 });
  });
});

it('hard case 21: one column of dates in four spellings', () => {
  const years = ['2019.12', 43_831, 202_005, '未鉴定'].map((cell) => {
    const reading = readField('appraisalDate', cell, context);
    return reading.state === 'read' ? reading.value.year : reading.state;
  });
  expect(years).toEqual([2019, 2020, 2020, 'blank']);
});

it('hard case 22: the number 2020.1 is in 2020 though its month is unknown', () => {
  expect(readField('appraisalDate', 2020.1, context)).toMatchObject({
    state: 'read',
    value: { year: 2020 },
  });
});
