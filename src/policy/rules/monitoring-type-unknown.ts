import { defineRule } from '../defineRule';

/** The drive is about 脱贫户 and 监测对象: a kind outside the list cannot be counted (S2 三（一）). */
export const monitoringTypeUnknown = defineRule({
  id: 'monitoring-type-unknown',
  number: 'HH-10',
  title: '监测对象类别写法不明确',
  severity: 'warning',
  clause: 'gaoyan2024-3.1',
  inspects: ['monitoringType'],
  when: { monitoringType: 'unreadable' },
  message: '监测对象类别“{monitoringType}”不能确定：{why}。请改填规定的类别。',
  breaks: ({ monitoringType }) => ({ details: { why: monitoringType.why } }),
});
