import { worksFields, worksOf } from './evidence/works';
import { defineRule } from '../defineRule';

/** A house renovated or moved to before 2015 counts as the original one (S1 三（一）). */
export const renovatedBeforeBoundary = defineRule({
  id: 'renovated-before-boundary',
  number: 'AP-11',
  title: '2014年底以前改造，应归鉴定安全',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: [...worksFields],
  uses: ['renovatedFrom'],
  message:
    '登记为“{guaranteeMethod}”，但改造或搬迁在“{works}”，早于{renovatedFrom}年，视为原住房，应归“鉴定安全”。请核对改造时间后修改保障方式。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod !== 'renovated-safe') return false;
    const { time, text } = worksOf(input, renovatedFrom);
    return time === 'before' && { details: { works: text } };
  },
});
