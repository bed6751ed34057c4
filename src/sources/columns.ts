/** Who a row is about and where: what nearly every list of a town has. */
export const whoAndWhere = ['headName', 'idNumber', 'village', 'group'] as const;

/** … and the household as the systems register it. */
export const registeredHousehold = [
  'householdCode',
  ...whoAndWhere,
  'headCount',
  'householdType',
] as const;

/** What records of renovation hold of the works. */
export const renovationWorks = [
  'guaranteeMethod',
  'appraisalGrade',
  'afterGrade',
  'renovationYear',
  'renovationMethod',
  'finishedOn',
] as const;

/** How records of renovation name their columns. Their 是否销户 says that the project is closed. */
export const renovationHeaders = {
  改造前危房等级: 'appraisalGrade',
  改造后房屋等级: 'afterGrade',
  改造年份: 'renovationYear',
  竣工验收日期: 'finishedOn',
  是否销户: 'closed',
} as const;
