import { readingOf } from '../../domain/household';
import { ledgerMatch } from './evidence/ledgerMatch';
import { defineRosterRule } from '../defineRule';

/** Every C or D household must be in the ledger until it is safe (S2 三（五）). */
export const notInLedger = defineRosterRule({
  id: 'not-in-ledger',
  number: 'LD-01',
  title: 'C、D级户未建台账',
  severity: 'error',
  clause: 'gaoyan2024-3.5',
  inspects: ['appraisalGrade'],
  message: '鉴定等级为“{grade}”，整改台账中没有这一户，请列入台账{letter}。',
  inspect: (roster) => {
    if (!roster.hasLedger) return [];
    const rowOf = ledgerMatch(roster.ledger);
    return roster.households.flatMap((household, index) => {
      const inList = roster.inCDList(index);
      if (inList === false || roster.isRemoved(index) || rowOf(household) !== undefined) return [];
      const grade = readingOf(household, 'appraisalGrade').raw.trim();
      const letter = inList === true ? '' : '，并确认是C级还是D级';
      return [{ household: index, at: 'appraisalGrade', details: { grade, letter } }];
    });
  },
});
