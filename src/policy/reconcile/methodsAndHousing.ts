import type { MethodHousing } from '../../domain/reconcile/rules';
import type { CurrentHousing } from '../../domain/vocabulary';

const ELSEWHERE: readonly CurrentHousing[] = [
  'safe-home-elsewhere',
  'own-town-home',
  'public-rental',
  'happiness-home',
  'care-home',
  'with-relatives',
  'rented',
  'borrowed',
  'other-safe-home',
];

/** The classes of 2020 beside the housing of 2024 (brief §1.4; resettled households are both, §10 case 10). */
export const methodsAndHousing: readonly MethodHousing[] = [
  {
    method: 'renovated-safe',
    housing: ['relocation-building', 'safe-home-elsewhere'],
    verdict: 'compatible',
    why: '易地搬迁户2020年为改造安全，2024年为其他安全住房，两边都对',
  },
  {
    method: 'renovated-safe',
    housing: ['own-rural-house'],
    verdict: 'compatible',
    why: '改造后仍住自有农村住房，相符',
  },
  {
    method: 'appraised-safe',
    housing: ['own-rural-house'],
    verdict: 'compatible',
    why: '原住房鉴定安全，仍住自有农村住房，相符',
  },
  {
    method: 'guaranteed-safe',
    housing: [...ELSEWHERE, 'relocation-building'],
    verdict: 'compatible',
    why: '2020年为保障安全，2024年为其他安全住房，相符',
  },
  {
    method: 'guaranteed-safe',
    housing: ['own-rural-house'],
    verdict: 'different',
    why: '2020年为保障安全，现在写自有农村住房，请核实现住哪里',
  },
];
