import { namesWay } from './evidence/guaranteeWay';
import { defineRule } from '../defineRule';

/** A household is 保障安全 in one of the ways the notice lists, or another that is named (S1 三（一）). */
export const guaranteeWayMissing = defineRule({
  id: 'guarantee-way-missing',
  number: 'AP-12',
  title: '保障安全没有写明具体方式',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-3.1',
  inspects: ['guaranteeMethod', 'guaranteeWay'],
  when: { guaranteeMethod: 'read' },
  columns: ['guaranteeMethod', 'guaranteeWay'],
  at: 'guaranteeWay',
  message:
    '保障方式为“{guaranteeMethod}”，没有写明具体方式，请填投亲靠友、子女赡养、租房、敬老院、福利院等。',
  breaks: ({ guaranteeMethod, guaranteeWay }) =>
    guaranteeMethod.value === 'guaranteed-safe' &&
    !namesWay(guaranteeMethod.raw) &&
    guaranteeWay.state === 'blank',
});
