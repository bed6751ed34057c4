import { fields } from '../../domain/household';
import type { RosterBreach } from '../../domain/rule';
import { blankCells } from './evidence/blankCells';
import { askedAsImportant } from './evidence/importantBlanks';
import { isOwnHouse } from './evidence/ownHouse';
import { defineRosterRule } from '../defineRule';

/** An own house with important information missing must be visited (trigger T1, S2 四（四）1). */
export const importantFieldMissing = defineRosterRule({
  id: 'important-field-missing',
  number: 'HO-06',
  title: '重要信息缺失',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-4.4.1',
  uses: ['importantFields'],
  message:
    '重要信息缺失：{missing}。请先从其他系统和工作台账补充；补充不了的，须列入外业现场核实（T1）。',
  inspect: ({ households, isRemoved }, { importantFields }) => {
    const asked = askedAsImportant(importantFields);
    const breaches: RosterBreach[] = [];
    households.forEach((household, index) => {
      const missing = blankCells(household, asked);
      const at = missing[0];
      if (at === undefined || isRemoved(index) || !isOwnHouse(household)) return;
      const labels = missing.map((field) => fields[field].label).join('、');
      breaches.push({ household: index, at, details: { missing: labels } });
    });
    return breaches;
  },
});
