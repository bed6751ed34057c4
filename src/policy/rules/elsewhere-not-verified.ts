import { defineRule } from '../defineRule';
import { blankLabels } from './evidence/blankLabels';

/** Only a verified home elsewhere counts as 保障安全; the old house is then left alone (S2 四（二）). */
export const elsewhereNotVerified = defineRule({
  id: 'elsewhere-not-verified',
  number: 'HO-02',
  title: '其他安全住房未经核实',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.2',
  scope: 'elsewhere',
  needs: ['currentHousing'],
  inspects: ['verifiedBy', 'verifiedOn'],
  message:
    '住在“{currentHousing}”，须经核实才能判断为“保障安全”，缺：{missing}。请核实该住房并填写（原住房不需要鉴定）。',
  breaks: (input) => {
    if (input.verifiedBy.state !== 'blank' && input.verifiedOn.state !== 'blank') return false;
    return { details: { missing: blankLabels(input, ['verifiedBy', 'verifiedOn']) } };
  },
});
