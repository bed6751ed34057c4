import { isSafe, isYes } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** Whether a house called safe has become dangerous is the point of the verification (S1 三（二）). */
export const houseBecameDangerous = defineRule({
  id: 'house-became-dangerous',
  number: 'AP-10',
  title: '鉴定安全、改造安全的房屋已变为危房',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.2',
  needs: ['guaranteeMethod'],
  inspects: ['appraisalGrade', 'mayGrade', 'afterGrade', 'dangerousHouse'],
  at: 'appraisalGrade',
  message:
    '保障方式为“{guaranteeMethod}”，但{found}，已变为危房。请现场核实后上报，按三个“一批”整改。',
  breaks: (input) => {
    if (input.guaranteeMethod === 'guaranteed-safe' || isSafe(input.afterGrade)) return false;
    if (isYes(input.dangerousHouse)) {
      return { details: { found: '是否变为危房填“是”' }, at: 'dangerousHouse' };
    }
    const grade = input.appraisalGrade.state === 'blank' ? input.mayGrade : input.appraisalGrade;
    if (grade.state !== 'read' || isSafe(grade)) return false;
    return { details: { found: `鉴定等级为“${grade.raw.trim()}”` } };
  },
});
