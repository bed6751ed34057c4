import { expect, it } from 'vitest';
import { fieldIndex, type Household } from '../../src/domain/household';
import { blank, read, type Reading } from '../../src/domain/reading';
import { villageLabel } from '../../src/domain/villageLabel';

function inVillage(village: Reading<string>): Household {
  const readings: Reading<unknown>[] = [];
  readings[fieldIndex.village] = village;
  return { key: 'k', sheet: 0, rows: [1], members: [], struckThrough: false, readings };
}

it.each([
  ['红军村', '红军村'],
  ['高燕镇红军村村民委员会', '红军村'],
  ['一、红军村（45户）', '红军村'],
  ['红军社区', '红军社区'],
  ['红军', '红军'],
])('“%s” is shown as %s', (raw, label) => {
  expect(villageLabel(inVillage(read('红军', raw)))).toBe(label);
});

it('shows nothing for a village that was not read', () => {
  expect(villageLabel(inVillage(blank('')))).toBe('');
});
