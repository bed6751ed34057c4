import { readSheets } from '../../src/domain/layout/readSheets';
import { parseIsoDate } from '../../src/domain/partialDate';
import type { RawTable } from '../../src/domain/rawTable';
import { reconcile } from '../../src/domain/reconcile/reconcile';
import type { System } from '../../src/domain/reconcile/system';
import { defaultProfile } from '../../src/policy/profiles';
import { reconcileRules } from '../../src/policy/reconcile';
import { exportOptions } from '../../src/policy/reconcile/exportOptions';
import type { Task } from '../measure';
import { reconcileTables } from '../reconcileTables';

/** All keys and all comparison semantics; `cells` counts the reading of both tables too. */
export const task: Task = ([rows = '0', from = 'households']) => {
  warmUp();
  const { left, right } = reconcileTables(Number(rows));
  const run = (a: System, b: System): Readonly<Record<string, number>> => {
    const { matched, different, candidates, onlyLeft } = reconcile(a, b, reconcileRules).counts;
    return { matched, different, candidates, onlyLeft };
  };
  if (from === 'cells') {
    return Promise.resolve(() => Promise.resolve(run(systemOf(left), systemOf(right))));
  }
  const [a, b] = [systemOf(left), systemOf(right)];
  return Promise.resolve(() => Promise.resolve(run(a, b)));
};

const WARM_ROWS = 5000;

function warmUp(): void {
  const { left, right } = reconcileTables(WARM_ROWS);
  for (let run = 0; run < 4; run += 1) reconcile(systemOf(left), systemOf(right), reconcileRules);
}

/** As the job reads the export of a system that it has recognised by the sheet's name. */
function systemOf(table: RawTable): System {
  const today = parseIsoDate('2024-10-08');
  if (today?.day === undefined) throw new Error('no day');
  const definition = reconcileRules.systems.find(({ label }) => label === table.name);
  const options = exportOptions({ ...defaultProfile, today }, [table], definition, false);
  const { sheets, households, sourceRows } = readSheets([table], options);
  return { name: table.name, definition, sheets, households: [...households, ...sourceRows] };
}
