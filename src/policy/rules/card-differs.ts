import { defineRule } from '../defineRule';

/** Plate, card and conclusion must say the same (S1 五（一）). */
export const cardDiffers = defineRule({
  id: 'card-differs',
  number: 'SG-02',
  title: '明白卡与标识牌或鉴定等级不一致',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.1',
  needs: ['cardGrade'],
  inspects: ['plateGrade', 'mayGrade'],
  message: '明白卡为“{cardGrade}”，{other}，不一致。请核对2020年5月鉴定结论后更正。',
  breaks: ({ cardGrade, plateGrade, mayGrade }) => {
    const grade = mayGrade.state === 'read' ? mayGrade : plateGrade;
    if (grade.state !== 'read' || grade.value === cardGrade) return false;
    const name = mayGrade.state === 'read' ? '2020年5月鉴定等级' : '标识牌';
    return { details: { other: `${name}为“${grade.raw.trim()}”` } };
  },
});
