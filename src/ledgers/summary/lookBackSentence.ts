import { countOf, type Trait } from './countColumns';
import { inLedger, isClosed, isDone } from './ledgerTraits';
import type { SentenceOf } from './linesBelow';
import { dead, judged, judgements, movedOut, own, grades } from './lookBackTraits';

const both = judged('', 'ledger+site-visit');

/** In the style of 全镇n户，死亡n户，安全住房n户（…）: the parts after the colon add up to the whole (brief §2.5). */
export const lookBackSentence: SentenceOf = (households, town) => {
  const count = (trait: Trait): number => countOf(households, trait);
  const { safe, guaranteed, unverified, ledger, visit, unclear } = judgements;
  const parts = [
    `死亡销户${count(dead)}户`,
    `迁出${count(movedOut)}户`,
    `安全住房${count(safe) + count(guaranteed)}户（含其他安全住房${count(guaranteed)}户）`,
    `其他安全住房待核实${count(unverified)}户`,
    `列入台账${count(ledger)}户（含还需外业${count(both)}户）`,
    `需外业核实${count(visit)}户`,
    `待确认${count(unclear)}户`,
  ];
  const homes = `自有农村住房${count(own)}户中C级${count(grades['grade-c'])}户、D级${count(grades['grade-d'])}户`;
  const progress = `已建台账${count(inLedger)}户，已完成${count(isDone)}户，已销号${count(isClosed)}户`;
  return `${town}${households.length}户：${parts.join('，')}。${homes}；${progress}。`;
};
