import { defineRule } from '../defineRule';
import { toldInstead } from './evidence/toldInstead';

/** Without a head the household cannot be matched with any other system (S2 四（一）2). */
export const headNameMissing = defineRule({
  id: 'head-name-missing',
  number: 'HH-01',
  title: '户主姓名未填',
  severity: 'error',
  clause: 'gaoyan2024-4.1.2',
  scope: 'everyone',
  inspects: ['headName'],
  when: { headName: 'blank' },
  message: '户主姓名为空{told}，请按户口簿补填。',
  breaks: ({ headName }) => ({ details: { told: toldInstead(headName) } }),
});
