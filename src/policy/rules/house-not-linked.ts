import { defineRule } from '../defineRule';
import { isManualEntry } from './evidence/entryMode';

/** Each own house is linked to its image spot or entered by hand; else 人房对应 fails (S2 四（三）). */
export const houseNotLinked = defineRule({
  id: 'house-not-linked',
  number: 'HO-04',
  title: '住房未关联图斑，也未手动录入',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.3',
  scope: 'own-house',
  inspects: ['footprintCode', 'entryMode'],
  when: { footprintCode: 'blank' },
  message:
    '没有图斑编号，录入方式也不是手动录入。请用“选择图斑”关联住房；确实无法关联的，依据纸质台账手动录入。',
  breaks: ({ entryMode }) => !isManualEntry(entryMode),
});
