import type { Profile } from '../../domain/profile';
import { sources } from '../../sources';
import { povertyRegister } from '../../sources/povertyRegister';
import { parameters2020 } from '../parameters/xikou2020';
import { rules } from '../rules';
import { housingByMethod } from '../verificationHousing';
import { verificationTable } from '../verificationTable';
import { vocabularies } from '../vocabularies';
import { citedIn2020 } from './clausesIn2020';

/** The 2020 verification of 住房安全有保障 as the township of 溪口 ordered it. */
export const xikou2020: Profile = {
  id: 'xikou-2020',
  title: '溪口乡2020年脱贫攻坚住房安全有保障核验',
  regime: '2020',
  basis:
    '《溪口乡脱贫攻坚住房安全有保障核验工作方案》（溪口府发〔2020〕131号，溪口乡人民政府，2020年6月11日）',
  parameters: parameters2020,
  vocabularies,
  rules: rules.filter(({ regime }) => regime !== '2024').map(citedIn2020),
  decisionTable: verificationTable,
  judgementTitle: '核验结论',
  judgements: [
    'appraised-safe',
    'renovated-safe',
    'guaranteed-safe',
    'problem',
    'needs-clarification',
    'removed-dead',
    'moved-out',
  ],
  housingOf: housingByMethod,
  sources: [...sources, povertyRegister],
  baseRoster: povertyRegister.id,
  roles: {
    siteVisitOfficer: '村支书',
    enteredBy: '驻村工作队',
    responsible: '村支书',
  },
  villageResponsible: new Map(),
  villageAliases: new Map(),
  headers: {},
  declaredSheets: {},
};
