import { describe, expect, it } from 'vitest';
import { fieldIndex, type FieldId, type Household } from '../../../src/domain/household';
import { placeAt } from '../../../src/domain/finding';
import {
  findingOf,
  inScope,
  missingColumns,
  RuleRunner,
} from '../../../src/domain/judge/ruleRunner';
import type { ParameterValues } from '../../../src/domain/profileValues';
import { blank, read, type Reading, unreadable } from '../../../src/domain/reading';
import { ruleDefiners } from '../../../src/domain/rule';

const { defineRule } = ruleDefiners<'clause-1'>();

const tooManyFloors = defineRule({
  id: 'too-many-floors',
  number: 'XX-01',
  title: '层数过多',
  severity: 'warning',
  clause: 'clause-1',
  needs: ['floors'],
  inspects: ['remark'],
  uses: ['mostFloors'],
  message: '层数为{floors}，请核对。',
  breaks: ({ floors, remark }, { mostFloors }) => remark.state === 'blank' && floors > mostFloors,
});

const parameters = { mostFloors: 3 } as ParameterValues;

function household(cells: Partial<Record<FieldId, Reading<unknown>>>): Household {
  const readings: (Reading<unknown> | undefined)[] = [];
  for (const [field, reading] of Object.entries(cells)) {
    readings[fieldIndex[field as FieldId]] = reading;
  }
  return { key: 'k', sheet: 0, rows: [4], members: [], struckThrough: false, readings };
}

describe('putting one rule to households', () => {
  it('finds a breach, and none at the neighbouring value', () => {
    const runner = new RuleRunner(tooManyFloors, parameters);
    expect(runner.put(household({ floors: read(3, '3') }))).toBeUndefined();
    expect(runner.put(household({ floors: read(4, '4') }))).toBe(true);
    expect(runner.unsure).toBe(0);
  });

  it.each([
    ['blank', blank('')],
    ['unreadable', unreadable<number>('2.5层', '不是整数')],
  ])('is unsure, never ok, when a needed cell is %s', (_, floors) => {
    const runner = new RuleRunner(tooManyFloors, parameters);
    expect(runner.put(household({ floors }))).toBeUndefined();
    expect(runner.unsure).toBe(1);
  });

  it('hands over inspected fields as readings and no field that is not named', () => {
    const seen: unknown[] = [];
    const spying = {
      ...tooManyFloors,
      breaks: (input: object) => {
        seen.push(Object.keys(input).sort());
        return false;
      },
    };
    new RuleRunner(spying, parameters).put(
      household({ floors: read(9, '9'), remark: read('住人', '住人'), phone: read('1', '1') }),
    );
    expect(seen).toEqual([['floors', 'remark']]);
    const runner = new RuleRunner(tooManyFloors, parameters);
    expect(
      runner.put(household({ floors: read(9, '9'), remark: read('有', '有') })),
    ).toBeUndefined();
  });

  it('isolates a rule that crashes', () => {
    const crashing = {
      ...tooManyFloors,
      breaks: () => {
        throw new Error('defect');
      },
    };
    const runner = new RuleRunner(crashing, parameters);
    expect(runner.put(household({ floors: read(9, '9') }))).toBeUndefined();
    expect(runner.failed).toBe(true);
  });
});

describe('columns a rule cannot do without', () => {
  const has =
    (...fields: FieldId[]) =>
    (field: FieldId) =>
      fields.includes(field);

  it('names needed fields without a column', () => {
    expect(missingColumns(tooManyFloors, has('floors'))).toEqual([]);
    expect(missingColumns(tooManyFloors, has('remark'))).toEqual(['floors']);
  });

  it('lets a rule that only inspects run when one of its fields is there', () => {
    const inspecting = { ...tooManyFloors, needs: [], inspects: ['remark', 'phone'] as FieldId[] };
    expect(missingColumns(inspecting, has('phone'))).toEqual([]);
    expect(missingColumns(inspecting, has('floors'))).toEqual(['remark', 'phone']);
  });
});

describe('scope', () => {
  const own = { dead: false, movedOut: false, housing: 'own' } as const;

  it.each([
    ['everyone', { ...own, dead: true }, true],
    ['living', { ...own, dead: true }, false],
    ['living', { ...own, movedOut: true }, true],
    ['own-house', own, true],
    ['own-house', { ...own, housing: 'elsewhere' }, false],
    ['own-house', { ...own, housing: 'unknown' }, false],
    ['own-house', { ...own, movedOut: true }, false],
    ['elsewhere', { ...own, housing: 'elsewhere' }, true],
  ] as const)('%s, %o: %s', (scope, standing, expected) => {
    expect(inScope(scope, standing)).toBe(expected);
  });
});

describe('where a finding points', () => {
  it('points to the column of the field, or to the row when there is none', () => {
    const columnOf = (field: string): number | undefined => (field === 'floors' ? 9 : undefined);
    const found = findingOf(tooManyFloors, true, 7, (field) => placeAt(1, 4, columnOf(field)));
    expect(found.place).toEqual({ sheet: 1, row: 4, column: 9 });
    const nowhere = findingOf(tooManyFloors, true, 7, () => placeAt(1, 4, columnOf('none')));
    expect(nowhere.place).toEqual({ sheet: 1, row: 4 });
  });
});
