import { defineRule } from '../defineRule';

/** The plate repeats the conclusion of May 2020 (S1 五（一）). */
export const plateDiffersFromAppraisal = defineRule({
  id: 'plate-differs-from-appraisal',
  number: 'SG-02',
  title: '标识牌与2020年5月鉴定等级不一致',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.1',
  needs: ['plateGrade', 'mayGrade'],
  message:
    '标识牌为“{plateGrade}”，2020年5月鉴定等级为“{mayGrade}”，不一致。请核对鉴定结论后更换标识牌。',
  breaks: ({ plateGrade, mayGrade }) => plateGrade !== mayGrade,
});
