import { aboutWorks, worksFields, worksThatWere } from './evidence/works';
import { defineRule } from '../defineRule';

/** A house renovated or moved to since 2015 is no longer the original one (S1 三（一）). */
export const renovatedSinceBoundary = defineRule({
  ...aboutWorks,
  id: 'renovated-since-boundary',
  title: '2015年以来改造，应归改造安全',
  severity: 'error',
  inspects: [...worksFields],
  message:
    '登记为“{guaranteeMethod}”，但改造或搬迁在“{works}”，{renovatedFrom}年1月1日以来改造的应归“改造安全”。请核对改造时间后修改保障方式。',
  breaks: (input, { renovatedFrom }) =>
    input.guaranteeMethod === 'appraised-safe' && worksThatWere('since', input, renovatedFrom),
});
