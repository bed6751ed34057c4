import type { ConclusionSourceId } from './profileValues';

/** Names of the sources, short enough for a sentence or a column. */
export const conclusionSourceLabels: Readonly<Record<ConclusionSourceId, string>> = {
  'agency-appraisal': '专业机构鉴定',
  'technician-assessment': '技术人员评估',
  'self-built-survey': '自建房排查',
  'dynamic-monitoring': '动态监测',
  'disaster-census': '灾普',
  'verification-2020': '2020核验',
  'village-report': '村自报',
};

export function isConclusionSource(id: string): id is ConclusionSourceId {
  return Object.hasOwn(conclusionSourceLabels, id);
}
