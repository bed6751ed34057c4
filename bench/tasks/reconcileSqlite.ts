import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type CellValue, cellText } from '../../src/domain/cell';
import type { RawTable } from '../../src/domain/rawTable';
import type { Task } from '../measure';
import { reconcileTables } from '../reconcileTables';

/**
 * sqlite's plain join of the same two tables, held in memory: certificate numbers as written, every cell of a pair
 * compared as text. The tables are loaded outside the clock; the index that the join needs is made inside it.
 */
export const task: Task = async ([rows = '0']) => {
  const { left, right } = reconcileTables(Number(rows));
  const folder = mkdtempSync(join(tmpdir(), 'anju-sqlite-'));
  const shell = spawn('sqlite3', ['-batch', ':memory:']);
  const answers = answerReader(shell);
  for (const [name, table] of [
    ['l', left],
    ['r', right],
  ] as const) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, csvOf(table));
    shell.stdin.write(`.import --csv ${path} ${name}\n`);
  }
  shell.stdin.write("select 'loaded';\n.timer on\n");
  await answers();
  rmSync(folder, { recursive: true });
  const query = joinOf(left.rows[0] ?? []);
  return async () => {
    shell.stdin.write(query);
    const [matched = 0, different = 0] = (await answers()).split('|').map(Number);
    const [, user = '', system = ''] = /user ([\d.]+) sys ([\d.]+)/.exec(await answers()) ?? [];
    return { matched, different, ofShellMilliseconds: 1000 * (Number(user) + Number(system)) };
  };
};

/** Words such as 无, which many cells share, are no number to join by. */
const SHORTEST_NUMBER = 15;

function joinOf(header: readonly CellValue[]): string {
  const differs = header.map((name) => `l."${cellText(name)}" is not r."${cellText(name)}"`);
  return [
    `select count(*), sum(${differs.join(' or ')}) from l`,
    'join r on l."证件号码" = r."证件号码"',
    `where length(l."证件号码") >= ${SHORTEST_NUMBER};\n`,
  ].join(' ');
}

function csvOf(table: RawTable): string {
  const quoted = (cell: CellValue): string => `"${cellText(cell).replaceAll('"', '""')}"`;
  return table.rows.map((row) => row.map(quoted).join(',')).join('\n');
}

/** Waits for the next line that the shell prints. */
function answerReader(shell: ChildProcessWithoutNullStreams): () => Promise<string> {
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]();
  const failed = new Promise<never>((_, fail) => {
    shell.on('error', fail);
    shell.stderr.on('data', (why: Buffer) => {
      fail(new Error(String(why)));
    });
  });
  return async () => {
    const next = (await Promise.race([lines.next(), failed])) as IteratorResult<string, undefined>;
    return next.value ?? '';
  };
}
