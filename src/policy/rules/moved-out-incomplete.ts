import { defineRule } from '../defineRule';
import { blankLabels } from './evidence/blankLabels';

/** A household that left the area needs its address, a change request and a review (S2 四（一）3). */
export const movedOutIncomplete = defineRule({
  id: 'moved-out-incomplete',
  number: 'HH-09',
  title: '迁出户手续不全',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.1.3',
  needs: ['householdStatus'],
  inspects: ['currentAddress', 'transferRequestedOn', 'transferReview'],
  message:
    '该户已迁出，缺：{missing}。请由原户籍所在地核实现住址，提出系统信息变更申请，并填写市县审核结果；已填在“迁出办理清单”里的，不必再填。',
  breaks: (input) => {
    if (input.householdStatus !== 'moved-out') return false;
    const missing = blankLabels(input, ['currentAddress', 'transferRequestedOn', 'transferReview']);
    return missing !== '' && { details: { missing } };
  },
});
