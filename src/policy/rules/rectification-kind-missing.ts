import { isYes } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** What is found is put right in one of three ways (S1 五（三）). */
export const rectificationKindMissing = defineRule({
  id: 'rectification-kind-missing',
  number: 'LD-03',
  title: '没有填整改措施类别（三个一批）',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.3',
  scope: 'ledger',
  inspects: ['rectificationKind', 'closed'],
  when: { rectificationKind: 'blank' },
  columns: ['rectificationKind'],
  message: '没有填整改措施类别，请填危房改造保障、旧房整治保障或其他措施保障。',
  breaks: ({ closed }) => !isYes(closed),
});
