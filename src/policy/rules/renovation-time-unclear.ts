import type { RuleInput } from '../../domain/rule';
import { worksFields, worksOf } from './evidence/works';
import { defineRule } from '../defineRule';

/** Works that may lie on either side of New Year 2015 leave the class open (S1 三（一）). */
export const renovationTimeUnclear = defineRule({
  id: 'renovation-time-unclear',
  number: 'AP-11',
  title: '改造时间跨2014年底，不能归类',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-3.1',
  needs: ['guaranteeMethod'],
  inspects: [...worksFields],
  uses: ['renovatedFrom'],
  at: 'renovationYear',
  message:
    '改造或搬迁时间写作“{works}”，不能确定在{renovatedFrom}年1月1日之前还是之后。请核对竣工时间，确定归“鉴定安全”还是“改造安全”。',
  breaks: (input, { renovatedFrom }) => {
    if (input.guaranteeMethod === 'guaranteed-safe' || hasUnreadable(input)) return false;
    const { time, text } = worksOf(input, renovatedFrom);
    return time === 'unclear' && { details: { works: text } };
  },
});

/** Cells that cannot be read are reported as such. */
function hasUnreadable(input: RuleInput<never, (typeof worksFields)[number]>): boolean {
  return worksFields.some((field) => input[field].state === 'unreadable');
}
