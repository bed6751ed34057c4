import { namesWay } from './evidence/guaranteeWay';
import { defineRule } from '../defineRule';

/** A house is 改造安全 by a project of works, and the project is to be named (S1 三（一）). */
export const renovationProjectMissing = defineRule({
  id: 'renovation-project-missing',
  number: 'AP-11',
  title: '改造安全没有改造项目',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  inspects: ['guaranteeMethod', 'renovationProject'],
  when: { guaranteeMethod: 'read' },
  columns: ['guaranteeMethod', 'renovationProject'],
  at: 'renovationProject',
  message: '登记为“{guaranteeMethod}”，没有填改造项目，请填危房改造、易地扶贫搬迁等。',
  breaks: ({ guaranteeMethod, renovationProject }) =>
    guaranteeMethod.value === 'renovated-safe' &&
    !namesWay(guaranteeMethod.raw) &&
    renovationProject.state === 'blank',
});
