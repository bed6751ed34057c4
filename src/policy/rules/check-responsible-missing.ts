import { defineRule } from '../defineRule';

/** The party secretary of the village answers for the verification there (S1 二). */
export const checkResponsibleMissing = defineRule({
  id: 'check-responsible-missing',
  number: 'FW-11',
  title: '没有核验责任人',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-2',
  inspects: ['checkResponsible'],
  when: { checkResponsible: 'blank' },
  columns: ['checkResponsible'],
  message: '没有填核验责任人，请填本村村支书的姓名。',
  breaks: () => true,
});
