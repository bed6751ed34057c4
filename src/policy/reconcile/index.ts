import type { ReconcileRules } from '../../domain/reconcile/rules';
import { absences } from './absences';
import { alikeCharacters } from './alikeCharacters';
import { methodsAndHousing } from './methodsAndHousing';
import { systems } from './systems';
import { topics } from './topics';

/** How systems are compared: S1 五(四) demands it, brief §3.5 says with which tolerances. */
export const reconcileRules: ReconcileRules = {
  systems,
  topics,
  methodsAndHousing,
  absences,
  alikeCharacters,
  renovatedFrom: 2015,
  area: { squareMetres: 1, share: 0.05 },
  areaConcepts: [
    { label: '占地面积', words: ['占地'] },
    { label: '调查面积', words: ['调查'] },
    { label: '住房面积', words: ['住房'] },
    { label: '改造面积', words: ['改造'] },
    { label: '建筑面积', words: ['建筑'] },
  ],
  villageQuestion: { households: 3, share: 0.8 },
  shortestCode: 6,
};
