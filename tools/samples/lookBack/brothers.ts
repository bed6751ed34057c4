import type { SeededCase } from './seededCase';

/** Two brothers in one building carry the same footprint (brief, hard case 11). */
export const brotherCases: readonly SeededCase[] = [12, 16].map((position) => ({
  at: position,
  about: '兄弟两户同住一栋，图斑编号相同',
  cells: { footprint: '500229101919190', remark: '与兄弟联建' },
  judgement: 'preliminarily-safe',
}));
