import type { Identity } from './identities';
import { inLedger, isClosed } from './ledgerTraits';
import * as traits from './lookBackTraits';

/** The identities of brief §6.6. What is not known is no part of them: it shows as a household that is in none. */
export const lookBackIdentities: readonly Identity[] = [
  {
    id: 'households',
    whole: traits.all,
    parts: [traits.own, traits.elsewhere, traits.dead, traits.movedOut],
    whyNone: '现住房情况未填或认不出',
  },
  { id: 'own-houses', whole: traits.own, parts: Object.values(traits.grades), whyNone: '没有等级' },
  {
    id: 'homes-elsewhere',
    whole: traits.elsewhere,
    parts: Object.values(traits.elsewhereKinds),
    whyNone: '类别不在所列之中',
  },
  {
    id: 'site-visits',
    whole: traits.anyTrigger,
    parts: Object.values(traits.triggers),
    whyNone: '没有原因',
    mayOverlap: true,
  },
  {
    id: 'ledger',
    whole: inLedger,
    parts: [...Object.values(traits.renovation), traits.otherWay, traits.interim, isClosed],
    whyNone: '台账中既没有保障方式，也没有过渡期措施',
  },
];
