import { STATE_SHEET } from '../../../src/domain/ledger/stateSheet';
import { planMerge } from '../../../src/jobs/mergeWorkbooks';
import type { Campaign } from '../clerksOffice';
import {
  type Copy,
  FIRST_ROW,
  handedOut,
  OPTIONS,
  townRows,
  withRows,
  workbook,
} from '../../jobs/villageCopies';

const LIST_SHEET = '合并冲突';
const TEXTS = ['改一', '改二', '改三'];
/** Group, telephone, remark. */
const COLUMNS = [2, 6, 7];

/** 合并冲突: town and villages go on changing the same cells while the clerk decides in the list. */
export const villageMerge: Campaign = {
  title: '合并冲突',
  sheets: [LIST_SHEET],
  begin: () => {
    const before = workbook('总表.xlsx', townRows(6));
    let files = handedOut(before).map((file) => typed(file, 0, 2, '村改'));
    let town = typed(typed(before, 0, 2, '镇改'), 1, 2, '镇改');
    return {
      plan: (standing) => {
        const planned = planMerge(
          { ...town, tables: [...town.tables, ...standing] },
          files,
          OPTIONS,
        );
        const kept = new Set([LIST_SHEET, STATE_SHEET]);
        const writes = planned.plan.writes.filter((write) =>
          kept.has(write.kind === 'change-cells' ? write.sheet : write.content.name),
        );
        return { ...planned, plan: { writes } };
      },
      change: (who, which) => {
        const [text, column] = [TEXTS[which % TEXTS.length]!, COLUMNS[which % COLUMNS.length]!];
        if (which % 2 === 0) town = typed(town, who % 6, column, text);
        else files = files.map((file) => typed(file, who % 3, column, text));
      },
    };
  },
};

function typed(copy: Copy, who: number, column: number, text: string): Copy {
  return withRows(copy, (rows) =>
    rows.map((cells, row) =>
      row === FIRST_ROW + who ? cells.map((cell, at) => (at === column ? text : cell)) : cells,
    ),
  );
}
