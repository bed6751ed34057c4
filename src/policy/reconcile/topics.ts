import type { FieldId } from '../../domain/household';
import type { Semantics, Topic } from '../../domain/reconcile/rules';

const topic = (
  id: string,
  label: string,
  semantics: Semantics,
  fields: readonly FieldId[],
  more: Pick<Topic, 'across' | 'blankIsSilent'> = {},
): Topic => ({ id, label, semantics, fields, ...more });

/** What systems are compared on, in the order in which it is shown (S1 五(四) names grade and guarantee; brief §3.5). */
export const topics: readonly Topic[] = [
  topic('head', '户主姓名', 'name', ['headName']),
  topic('id-number', '证件号码', 'idNumber', ['idNumber']),
  topic('head-count', '家庭人口', 'headCount', ['headCount']),
  topic('village', '村', 'village', ['village']),
  topic('group', '组', 'equal', ['group']),
  topic('status', '户籍状态', 'equal', ['householdStatus'], { blankIsSilent: true }),
  topic('guarantee', '住房保障方式', 'equal', ['guaranteeMethod']),
  topic('guarantee-record', '住房保障方式', 'record', ['guaranteeMethod'], {
    across: ['renovationYear', 'relocationYear'],
  }),
  topic('guarantee-housing', '住房保障方式', 'housingOfMethod', ['guaranteeMethod'], {
    across: ['currentHousing'],
  }),
  topic('housing', '现住房情况', 'housing', ['currentHousing']),
  topic('housing-relocation', '现住房情况', 'housingOfRelocation', ['currentHousing'], {
    across: ['relocationYear'],
  }),
  topic('grade', '鉴定等级', 'grade', [
    'afterGrade',
    'appraisalGrade',
    'foundSafe',
    'dangerousHouse',
  ]),
  topic('appraisal-date', '鉴定日期', 'date', ['appraisalDate']),
  topic('appraisal-works', '鉴定日期', 'afterWorks', ['appraisalDate'], {
    across: ['finishedOn'],
  }),
  topic('footprint', '图斑编号', 'equal', ['footprintCode']),
  topic('built-year', '建筑年代', 'years', ['builtYear']),
  topic('floors', '建筑层数', 'equal', ['floors']),
  topic('structure', '结构类型', 'equal', ['structure']),
  topic('area', '面积', 'area', ['floorArea']),
  topic('renovation-year', '列入危改年度', 'years', ['renovationYear'], { blankIsSilent: true }),
  topic('relocation-year', '易地搬迁年度', 'years', ['relocationYear'], { blankIsSilent: true }),
  topic('renovation-method', '改造方式', 'equal', ['renovationMethod']),
  topic('finished', '竣工日期', 'date', ['finishedOn']),
  topic('planning-permit', '规划许可', 'yesNo', ['planningPermit']),
  topic('homestead-approval', '宅基地审批', 'yesNo', ['homesteadApproval']),
  topic('property', '不动产登记', 'yesNo', ['propertyRegistration']),
  topic('extended', '是否改扩建', 'yesNo', ['extended']),
  topic('geological-threat', '是否受地质灾害威胁', 'yesNo', ['geologicalThreat']),
  topic('business-use', '是否用作经营', 'yesNo', ['businessUse']),
  topic('visible-damage', '有无裂缝变形倾斜', 'yesNo', ['visibleDamage']),
  topic('moved-out', '是否已搬离危房', 'yesNo', ['movedOut'], { blankIsSilent: true }),
];
