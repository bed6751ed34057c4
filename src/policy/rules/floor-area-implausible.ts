import { defineRule } from '../defineRule';

/** A floor area of nothing or of a factory is a slip of the pen or a wrong unit. */
export const floorAreaImplausible = defineRule({
  id: 'floor-area-implausible',
  number: 'HO-07',
  title: '建筑面积异常',
  severity: 'warning',
  regime: '2024',
  clause: 'common-practice',
  needs: ['floorArea'],
  uses: ['largestArea'],
  message: '建筑面积“{floorArea}”不在0至{largestArea}平方米之间，请核对数值和单位。',
  breaks: ({ floorArea }, { largestArea }) => floorArea <= 0 || floorArea > largestArea,
});
