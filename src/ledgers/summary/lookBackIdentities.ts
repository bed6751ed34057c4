import type { Identity } from './identities';
import { inLedger, isClosed } from './ledgerTraits';
import * as traits from './lookBackTraits';

/** The identities of brief §6.6. What is not known is no part of them: it shows as a household that is in none. */
export const lookBackIdentities: readonly Identity[] = [
  {
    id: 'households',
    whole: traits.all,
    parts: [traits.own, traits.elsewhere, traits.dead, traits.movedOut],
  },
  { id: 'own-houses', whole: traits.own, parts: Object.values(traits.grades) },
  { id: 'homes-elsewhere', whole: traits.elsewhere, parts: Object.values(traits.elsewhereKinds) },
  {
    id: 'site-visits',
    whole: traits.anyTrigger,
    parts: Object.values(traits.triggers),
    mayOverlap: true,
  },
  {
    id: 'ledger',
    whole: inLedger,
    parts: [...Object.values(traits.renovation), traits.otherWay, traits.interim, isClosed],
  },
];
