import { isNo } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** Households are verified at home, face to face (S1 五（一）). */
export const notVisitedInPerson = defineRule({
  id: 'not-visited-in-person',
  number: 'FW-07',
  title: '没有入户或没有访谈本人',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-5.1',
  inspects: ['homeVisited', 'interviewed'],
  message: '{found}，不符合入户核验、面对面访谈的要求，请补做后填写。',
  breaks: ({ homeVisited, interviewed }) => {
    const visited = isNo(homeVisited) ? ['没有入户'] : [];
    const talked = isNo(interviewed) ? ['没有访谈本人'] : [];
    const found = [...visited, ...talked].join('、');
    return (
      found !== '' && { details: { found }, at: isNo(homeVisited) ? 'homeVisited' : 'interviewed' }
    );
  },
});
