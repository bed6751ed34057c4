import { defineRule } from '../defineRule';

const LIFTED: ReadonlySet<string> = new Set([
  'lifted-household',
  'unstable-lifted',
  'other-lifted',
]);
const NOT_LIFTED: ReadonlySet<string> = new Set(['ordinary', 'marginal']);

/** 边缘易致贫户 are by definition not 脱贫户, and 脱贫不稳定户 are. */
export const householdTypeContradictsMonitoring = defineRule({
  id: 'household-type-contradicts-monitoring',
  number: 'HH-10',
  title: '户类型与监测对象类别矛盾',
  severity: 'warning',
  clause: 'monitoring-categories',
  needs: ['householdType', 'monitoringType'],
  message:
    '户类型“{householdType}”与监测对象类别“{monitoringType}”不一致（边缘易致贫户不是脱贫户，脱贫不稳定户是脱贫户），请核对后改正其中一项。',
  breaks: ({ householdType, monitoringType }) =>
    (monitoringType === 'marginal' && LIFTED.has(householdType)) ||
    (monitoringType === 'unstable-lifted' && NOT_LIFTED.has(householdType)),
});
