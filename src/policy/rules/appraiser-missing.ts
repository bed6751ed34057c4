import { defineRule } from '../defineRule';

/** A conclusion counts by who drew it: an agency or trained persons (S2 五2). */
export const appraiserMissing = defineRule({
  id: 'appraiser-missing',
  number: 'AP-06',
  title: '有等级无鉴定机构或人员',
  severity: 'warning',
  clause: 'gaoyan2024-5.2',
  scope: 'own-house',
  needs: ['appraisalGrade'],
  inspects: ['appraiser'],
  when: { appraiser: 'blank' },
  columns: ['appraiser'],
  at: 'appraiser',
  message: '鉴定等级为“{appraisalGrade}”，没有鉴定机构或评定人员，请按鉴定报告补填。',
  breaks: () => true,
});
