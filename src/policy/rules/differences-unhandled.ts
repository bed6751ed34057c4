import { cellText } from '../../domain/cell';
import { firstDay } from '../../domain/partialDate';
import { defineRosterRule } from '../defineRule';
import { comparedOn, comparedRows } from './evidence/comparisonSheets';

/** What a comparison finds is to be verified and corrected, or explained (S1 五（四）); asked where 差异清单 is kept. */
export const differencesUnhandled = defineRosterRule({
  id: 'differences-unhandled',
  number: 'CM-02',
  title: '上次比对的差异未处理',
  severity: 'warning',
  clause: 'xikou2020-5.4',
  uses: ['today'],
  message: '差异清单中以前比对发现的差异还有{count}条未处理，请核实修正或写明原因后改填状态。',
  inspect: ({ sheets }, { today }) => {
    const open = comparedRows(sheets, '差异清单', ['比对批次', '判定', '状态']).filter(
      ({ cell }) => {
        const on = comparedOn(cell('比对批次'));
        if (on === undefined || firstDay(on) >= firstDay(today)) return false;
        return cellText(cell('判定')) === '差异' && !HANDLED.test(cellText(cell('状态')));
      },
    );
    const [first] = open;
    if (first === undefined) return [];
    return [{ sheet: first.sheet, row: first.row, details: { count: open.length } }];
  },
});

const HANDLED = /^\s*已(?:修正|说明)/;
