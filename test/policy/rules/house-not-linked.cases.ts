import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 现住房情况: '自有农村住房' },
  ok: [
    { title: '有图斑编号', cells: { 图斑编号: '5002290001', 录入方式: '' } },
    { title: '手动录入', cells: { 图斑编号: '', 录入方式: '手动录入' } },
    { title: '住其他安全住房', cells: { 现住房情况: '投亲靠友', 图斑编号: '', 录入方式: '' } },
  ],
  breach: [
    {
      title: '都没有',
      cells: { 图斑编号: '', 录入方式: '' },
      messages: [
        '没有图斑编号，录入方式也不是手动录入。请用“选择图斑”关联住房；确实无法关联的，依据纸质台账手动录入。',
      ],
    },
    { title: '写了选择图斑却没有编号', cells: { 图斑编号: '无', 录入方式: '选择图斑' } },
  ],
};
