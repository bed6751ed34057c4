import { defineRule } from '../defineRule';

/** The way in which a house is safe is the first thing to upload (S1 三（一）, 四（二）). */
export const guaranteeMethodMissing = defineRule({
  id: 'guarantee-method-missing',
  number: 'AP-11',
  title: '未填住房保障方式',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-4.2',
  inspects: ['guaranteeMethod'],
  when: { guaranteeMethod: 'blank' },
  columns: ['guaranteeMethod'],
  message: '未填住房保障方式，请核验后填鉴定安全、改造安全或保障安全。',
  breaks: () => true,
});
