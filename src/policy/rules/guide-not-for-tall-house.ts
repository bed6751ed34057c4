import { defineRule } from '../defineRule';

/** The guide covers houses of one and two storeys; taller ones need another standard. */
export const guideNotForTallHouse = defineRule({
  id: 'guide-not-for-tall-house',
  number: 'AP-09',
  title: '三层及以上住房依据技术导则鉴定',
  severity: 'hint',
  regime: '2024',
  clause: 'guide2019-scope',
  scope: 'own-house',
  needs: ['floors', 'appraisalBasis'],
  uses: ['guideFloors'],
  at: 'appraisalBasis',
  message:
    '住房“{floors}”，鉴定依据为“{appraisalBasis}”，而导则适用于{guideFloors}层及以下的农村住房，请向鉴定机构确认是否参照了其他标准。',
  breaks: ({ floors, appraisalBasis }, { guideFloors }) =>
    floors > guideFloors && appraisalBasis.includes('导则'),
});
