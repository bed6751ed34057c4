import { defineRule } from '../defineRule';

/** The drive is about 脱贫户 and 监测对象: a kind outside the list cannot be counted (S2 三（一）). */
export const householdTypeUnknown = defineRule({
  id: 'household-type-unknown',
  number: 'HH-10',
  title: '户类型写法不明确',
  severity: 'warning',
  clause: 'gaoyan2024-3.1',
  inspects: ['householdType'],
  when: { householdType: 'unreadable' },
  message: '户类型“{householdType}”不能确定：{why}。请改填规定的类别。',
  breaks: ({ householdType }) => ({ details: { why: householdType.why } }),
});
