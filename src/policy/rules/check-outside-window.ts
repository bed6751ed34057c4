import { isOutside } from './evidence/window';
import { defineRule } from '../defineRule';

/** The verification on site has a fixed window (S1 四（二）). */
export const checkOutsideWindow = defineRule({
  id: 'check-outside-window',
  number: 'FW-02',
  title: '核验日期不在实地核验时间内',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-4.2',
  needs: ['checkedOn'],
  uses: ['workFrom', 'workUntil'],
  message:
    '核验日期“{checkedOn}”不在{workFrom}至{workUntil}的实地核验时间内，请核对；确为补核的，请在备注中说明。',
  breaks: ({ checkedOn }, { workFrom, workUntil }) => isOutside(checkedOn, workFrom, workUntil),
});
