import { checkTables } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import type { Task } from '../measure';
import { bigTable } from '../bigTable';

/** Everything the product does between reading a file and writing one: headers, readings, judgement, rules. */
export const task: Task = async ([rows = '0', warm = 'cold']) => {
  const day = '2024-10-08';
  const check = () => checkTables([table], { profile: defaultProfile, day });
  if (warm === 'warm') {
    const small = await bigTable(20_000);
    checkTables([small], { profile: defaultProfile, day });
  }
  const table = await bigTable(Number(rows));
  return () => {
    const { households, findings } = check();
    return Promise.resolve({ households: households.length, findings: findings.length });
  };
};
