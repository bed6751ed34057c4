import { defineRule } from '../defineRule';

/** Whether the way has changed is what is verified first; a change is to be explained (S1 三（一）). */
export const guaranteeMethodChanged = defineRule({
  id: 'guarantee-method-changed',
  number: 'AP-13',
  title: '住房保障方式发生变化',
  severity: 'hint',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['formerGuaranteeMethod', 'guaranteeMethod'],
  inspects: ['remark'],
  at: 'guaranteeMethod',
  message:
    '原保障方式为“{formerGuaranteeMethod}”，现为“{guaranteeMethod}”，住房保障方式发生变化，请核对并在备注中说明原因。',
  breaks: (input) =>
    input.formerGuaranteeMethod !== input.guaranteeMethod && input.remark.raw.trim() === '',
});
