import type { Profile } from '../../domain/profile';
import { housingOf } from '../../domain/householdFacts';
import { sources } from '../../sources';
import { povertyRegister } from '../../sources/povertyRegister';
import { decisionTable } from '../decisionTable';
import { parameters } from '../parameters';
import { rulesOf2024 } from '../rulesOf2024';
import { vocabularies } from '../vocabularies';

/** The 2024 回头看 as the town of 高燕 ordered it; the profile other towns extend. */
export const gaoyan2024: Profile = {
  id: 'gaoyan-2024',
  title: '高燕镇2024年脱贫户住房安全保障“回头看”',
  regime: '2024',
  basis: '《高燕镇开展脱贫户住房安全保障“回头看”工作实施方案》（高燕镇人民政府，2024年9月10日）',
  parameters,
  vocabularies,
  rules: rulesOf2024,
  decisionTable,
  judgementTitle: '初判',
  judgements: [
    'removed-dead',
    'moved-out',
    'guaranteed-elsewhere',
    'guaranteed-elsewhere-unverified',
    'site-visit',
    'ledger',
    'ledger+site-visit',
    'preliminarily-safe',
    'needs-clarification',
  ],
  housingOf,
  sources: [...sources, povertyRegister],
  baseRoster: povertyRegister.id,
  roles: {
    siteVisitOfficer: '驻村工作队员',
    enteredBy: '村资料员',
    responsible: '联系村领导',
  },
  villageResponsible: new Map(),
  villageAliases: new Map(),
  headers: {},
  declaredSheets: {},
};
