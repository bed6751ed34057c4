import { expect, it } from 'vitest';
import { PLAIN_AXIS } from '../../../workbench/model/charts';
import { valueAxis } from '../../../workbench/charts/valueAxis';

const axisOf = (values: readonly (number | undefined)[]): readonly number[] => {
  const labels = values.map(() => '');
  return valueAxis({
    ...{ title: '', isStacked: false, legend: 'none', axis: PLAIN_AXIS, categories: labels },
    series: [{ name: '', colour: '#000000', values, labels }],
  }).ticks;
};

it.each([
  [[1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[5], [0, 1, 2, 3, 4, 5]],
  [[6], [0, 1, 2, 3, 4, 5, 6]],
  [[7], [0, 2, 4, 6, 8]],
  [[100], [0, 20, 40, 60, 80, 100]],
  [[66.7], [0, 20, 40, 60, 80]],
  [
    [-3, 4],
    [-4, -2, 0, 2, 4],
  ],
  [[-3], [-3, -2.5, -2, -1.5, -1, -0.5, 0]],
  [[undefined], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('of %j counts %j', (values, ticks) => {
  expect(axisOf(values)).toEqual(ticks);
});
