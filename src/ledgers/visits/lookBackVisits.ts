import { defineSiteVisits, siteVisitListWith, siteVisitRows } from '../siteVisitList';
import type { VisitSheet } from './visitSheet';

/** 外业现场核实清单 on its way through the teams (S2 五). */
export const lookBackVisits: VisitSheet = {
  sheetName: '外业现场核实清单',
  define: defineSiteVisits,
  sheetWith: siteVisitListWith,
  rowsOf: siteVisitRows,
  isDue: () => true,
  planning: {
    team: 'team',
    day: 'planned-on',
    persons: 'officer',
    agreed: 'officer',
    nobodyYet: ({ roles }) => roles.siteVisitOfficer,
    visited: ['visited-on', 'outcome'],
  },
  answers: [
    ['siteVisitOfficer', 'officer'],
    ['siteVisitDate', 'visited-on'],
    ['siteVisitOutcome', 'outcome'],
    ['appraisalNeeded', 'needs-appraisal'],
    ['appraisalMethod', 'appraisal-method'],
    ['newAppraiser', 'new-appraiser'],
    ['newGrade', 'new-grade'],
    ['newAppraisalDate', 'new-date'],
    ['photo', 'photo'],
    ['remark', 'remark'],
  ],
  print: {
    title: '外业现场核实表',
    clause: 'gaoyan2024-5',
    who: new Map([
      ['serial', 5],
      ['village', 10],
      ['group', 5],
      ['household-code', 17.5],
      ['head-name', 9],
      ['id-number', 19],
      ['phone', 12],
      ['house-address', 14],
    ]),
    printed: new Map([
      ['present-grade', 6],
      ['reasons', 14],
      ['planned-on', 11],
      ['officer', 10],
    ]),
    byHand: new Map([
      ['visited-on', 11],
      ['outcome', 11],
      ['needs-appraisal', 8],
      ['appraisal-method', 9],
      ['new-appraiser', 12],
      ['new-grade', 6],
      ['new-date', 11],
      ['photo', 9],
      ['signature', 12],
      ['remark', 12],
    ]),
    onPaper: [],
    rowHeight: 40,
    explanation:
      '现场结论填未改变、信息变化或与现状不符；信息变化或与现状不符的，须鉴定或评估，并填新等级和新鉴定日期。',
  },
};
