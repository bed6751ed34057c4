import { defineRule } from '../defineRule';
import { blankLabels } from './evidence/blankLabels';
import { isManualTerm } from './evidence/entryMode';

/** A house entered by hand has only what the clerk types: storeys and age must be there (S2 六). */
export const manualEntryIncomplete = defineRule({
  id: 'manual-entry-incomplete',
  number: 'HO-04',
  title: '手动录入的住房信息不全',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.house',
  scope: 'own-house',
  needs: ['entryMode'],
  inspects: ['footprintCode', 'floors', 'builtYear'],
  when: { footprintCode: 'blank' },
  message: '该户住房为手动录入，没有图斑编号，缺：{missing}。请核实后补录。',
  breaks: (input) => {
    if (!isManualTerm(input.entryMode)) return false;
    const missing = blankLabels(input, ['floors', 'builtYear']);
    return missing !== '' && { details: { missing } };
  },
});
