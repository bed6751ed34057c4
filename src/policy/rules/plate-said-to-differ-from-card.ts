import { isNo } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** Whoever looked says that plate and card differ (S1 五（一）). */
export const plateSaidToDifferFromCard = defineRule({
  id: 'plate-said-to-differ-from-card',
  number: 'SG-02',
  title: '核验填写标识牌与明白卡不一致',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.1',
  inspects: ['plateMatchesCard', 'plateGrade', 'cardGrade'],
  columns: ['plateMatchesCard'],
  message: '核验填写标识牌与明白卡不一致，请核对2020年5月鉴定结论后更正其中写错的一个。',
  breaks: ({ plateMatchesCard, plateGrade, cardGrade }) =>
    isNo(plateMatchesCard) && (plateGrade.state !== 'read' || cardGrade.state !== 'read'),
});
