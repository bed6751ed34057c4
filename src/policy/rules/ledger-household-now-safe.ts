import { fieldValue } from '../../domain/household';
import { ledgerMatch } from './evidence/ledgerMatch';
import { defineRosterRule } from '../defineRule';

/** A household that has become safe may be closed; until then the ledger counts it as unsafe. */
export const ledgerHouseholdNowSafe = defineRosterRule({
  id: 'ledger-household-now-safe',
  number: 'LD-02',
  title: '已为A、B级，台账未销号',
  severity: 'warning',
  clause: 'common-practice',
  inspects: ['appraisalGrade', 'closed'],
  at: 'closed',
  message:
    '名单中“{name}”一户的鉴定等级已为“{grade}”，台账还没有销号，请核实后补齐依据并申请销号。',
  inspect: (roster) => {
    if (!roster.hasLedger) return [];
    const rowOf = ledgerMatch(roster.ledger);
    return roster.households.flatMap((household, index) => {
      const grade = fieldValue(household, 'appraisalGrade');
      if ((grade !== 'A' && grade !== 'B') || roster.toRectify(index)) return [];
      if (roster.inCDList(index) !== false) return [];
      const row = rowOf(household);
      const entry = row === undefined ? undefined : roster.ledger[row];
      if (row === undefined || entry === undefined || fieldValue(entry, 'closed') === 'yes')
        return [];
      const name = fieldValue(household, 'headName') ?? '';
      return [{ household: row, ofLedger: true, details: { name, grade: `${grade}级` } }];
    });
  },
});
