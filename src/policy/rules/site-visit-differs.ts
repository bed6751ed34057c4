import { type FieldId, fields, type JoinedVisit, readingOf } from '../../domain/household';
import type { RosterBreach } from '../../domain/rule';
import { defineRosterRule } from '../defineRule';

/** List and site visit list are about one visit, and so must say the same of it (S2 三（四）). */
export const siteVisitDiffers = defineRosterRule({
  id: 'site-visit-differs',
  number: 'FW-10',
  title: '外业清单与名单填的不一样',
  severity: 'error',
  regime: '2024',
  clause: 'gaoyan2024-3.4',
  message:
    '外业现场核实清单的“{field}”填“{visited}”，名单填“{listed}”，两处不一致；目前按{governs}的内容研判，请核实后把两处改成一致。',
  at: 'siteVisitOutcome',
  inspects: ['siteVisitOutcome'],
  inspect: ({ households }) =>
    households.flatMap(({ visit }, household) =>
      visit === undefined
        ? []
        : visit.differing.map((field) => ({ ...breachOf(visit, field), household })),
    ),
});

function breachOf(
  { listed, entry, lent }: JoinedVisit,
  field: FieldId,
): Pick<RosterBreach, 'at' | 'inVisitList' | 'details'> {
  return {
    at: field,
    inVisitList: true,
    details: {
      field: fields[field].label,
      visited: readingOf(entry, field).raw.trim(),
      listed: readingOf(listed, field).raw.trim(),
      governs: lent.has(field) ? '外业清单' : '名单',
    },
  };
}
