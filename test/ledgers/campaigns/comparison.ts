import { tableOf } from '../../../src/domain/rawTable';
import { planReconciliation } from '../../../src/jobs/planReconciliation';
import { reconcileFiles } from '../../../src/jobs/reconcileWorkbooks';
import { standingAnswers } from '../../../src/ledgers/comparison/standingAnswers';
import { defaultProfile } from '../../../src/policy/profiles';
import type { Campaign } from '../clerksOffice';

const DAY = '2020-06-15';
const NAMES = ['李小红', '李晓红', '王大山', '张平安', '周田丰'];
const HEADER = ['户编号', '户主姓名', '证件号码', '村', '组', '鉴定等级'];

/** Two systems; the second names one household otherwise and grades another otherwise. */
function systems(): string[][][] {
  const rows = NAMES.map((name, at) => [`50022910820${at}`, name, '', '红军村', '3组', 'A级']);
  const nameless = rows.map((row, at) => (at === 0 ? ['', '李小虹', ...row.slice(2)] : [...row]));
  nameless[2]![5] = 'D级';
  return [rows, nameless];
}

/** The sheets of a comparison of two systems; what weeks and answers do to them has a property test of its own. */
export const comparison: Campaign = {
  title: '两个系统的比对',
  sheets: ['差异清单', '比对记录'],
  begin: () => {
    const data = systems();
    return {
      plan: (standing) => {
        const files = ['核验APP', '国家扶贫系统'].map((name, at) => [
          tableOf('Sheet1', [HEADER, ...data[at]!], { workbook: `${name}.xlsx` }),
        ]);
        const answered = standingAnswers(standing);
        const result = reconcileFiles(files, { profile: defaultProfile, day: DAY, answered });
        return planReconciliation(result, standing, { person: '张某' });
      },
      change: (who, which) => {
        const system = data[who % data.length]!;
        system[which % system.length]![5] = `${'ABCD'[who % 4]!}级`;
      },
    };
  },
};
