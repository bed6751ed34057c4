import { isNo } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** The plate with the grade must hang on the house (S1 五（一）). */
export const plateNotHung = defineRule({
  id: 'plate-not-hung',
  number: 'SG-01',
  title: '标识牌未悬挂',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.1',
  scope: 'own-house',
  inspects: ['plateHung'],
  message: '《农村住房安全鉴定等级标识牌》没有悬挂，请按2020年5月鉴定结论填写后悬挂。',
  breaks: ({ plateHung }) => isNo(plateHung),
});
