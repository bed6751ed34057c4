import { defineRule } from '../defineRule';
import { toldInstead } from './evidence/toldInstead';

/** The certificate number is the key that all systems are compared by (S2 四（一）). */
export const idNumberMissing = defineRule({
  id: 'id-number-missing',
  number: 'ID-01',
  title: '户主证件号码未填',
  severity: 'error',
  clause: 'gaoyan2024-4.1',
  inspects: ['idNumber'],
  when: { idNumber: 'blank' },
  message: '户主证件号码为空{told}，请按身份证或户口簿补录。',
  breaks: ({ idNumber }) => ({ details: { told: toldInstead(idNumber) } }),
});
