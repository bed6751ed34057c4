import { type FieldId, fields, type JoinedVisit, readingOf } from '../../domain/household';
import type { RosterBreach } from '../../domain/rule';
import type { SheetReading } from '../../domain/sheetReading';
import { defineRosterRule } from '../defineRule';

/** List and the sheet of the visits are about one visit, and so must say the same of it (S2 三（四）, S1 五（四） “账账相符”). */
export const siteVisitDiffers = defineRosterRule({
  id: 'site-visit-differs',
  number: 'FW-13',
  title: '现场核实的表与名单填的不一样',
  severity: 'error',
  clause: 'gaoyan2024-3.4',
  message:
    '{table}的“{field}”填“{visited}”，名单填“{listed}”，两处不一致；目前按{governs}的内容研判，请核实后把两处改成一致。',
  at: 'siteVisitOutcome',
  inspects: ['siteVisitOutcome'],
  inspect: ({ households, sheets }) =>
    households.flatMap(({ visit }, household) =>
      visit === undefined
        ? []
        : visit.differing.map((field) => ({ ...breachOf(visit, field, sheets), household })),
    ),
});

function breachOf(
  { listed, entry, lent }: JoinedVisit,
  field: FieldId,
  sheets: readonly SheetReading[],
): Pick<RosterBreach, 'at' | 'inVisitList' | 'details'> {
  return {
    at: field,
    inVisitList: true,
    details: {
      table: sheets[entry.sheet]?.table.name ?? '',
      field: fields[field].label,
      visited: readingOf(entry, field).raw.trim(),
      listed: readingOf(listed, field).raw.trim(),
      governs: lent.has(field) ? '该表' : '名单',
    },
  };
}
