import { defineRule } from '../defineRule';

/** A slip of the pen in 层数 changes which standard applies (S2 六 asks for 层数 to be verified). */
export const floorsImplausible = defineRule({
  id: 'floors-implausible',
  number: 'HO-07',
  title: '建筑层数异常',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.house',
  needs: ['floors'],
  uses: ['mostFloors'],
  message: '建筑层数“{floors}”不是1至{mostFloors}之间的整数，请核对后改正。',
  breaks: ({ floors }, { mostFloors }) =>
    floors < 1 || floors > mostFloors || !Number.isInteger(floors),
});
