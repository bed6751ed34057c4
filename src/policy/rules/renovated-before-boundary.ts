import { aboutWorks, worksFields, worksThatWere } from './evidence/works';
import { defineRule } from '../defineRule';

/** A house renovated or moved to before 2015 counts as the original one (S1 三（一）). */
export const renovatedBeforeBoundary = defineRule({
  ...aboutWorks,
  id: 'renovated-before-boundary',
  title: '2014年底以前改造，应归鉴定安全',
  severity: 'error',
  inspects: [...worksFields],
  message:
    '登记为“{guaranteeMethod}”，但改造或搬迁在“{works}”，早于{renovatedFrom}年，视为原住房，应归“鉴定安全”。请核对改造时间后修改保障方式。',
  breaks: (input, { renovatedFrom }) =>
    input.guaranteeMethod === 'renovated-safe' && worksThatWere('before', input, renovatedFrom),
});
