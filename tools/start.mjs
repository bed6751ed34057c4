// What a newcomer sees first: the main job on the sample workbook, then the page on which to try the add-in.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureSiteBuilt } from './ensureBuilt.mjs';
import { root, run } from './ensureInstalled.mjs';
import { startServerNear } from './site/server.mjs';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const RESULT = join('out', '回头看_高燕镇示例_结果.xlsx');
const JSON_RESULT = join('out', '回头看_高燕镇示例_结果.json');
const FIRST_PORT = 3000;

runSample();
if (process.argv.includes('--no-serve') || process.env.ANJU_SERVE === '0') process.exit(0);
ensureSiteBuilt();
const { origin } = await startServerNear({ folder: join(root, 'dist', 'site'), port: FIRST_PORT });
console.log(`
在浏览器里试用（左边是表格，右边是窗格）：${origin}
不联网，表格不会离开这台电脑。按 Ctrl+C 结束。`);

function runSample() {
  ensureBuilt();
  mkdirSync(join(root, 'out'), { recursive: true });
  const words = ['lists', SAMPLE, '--day', '2024-10-08', '--json', JSON_RESULT, '--out', RESULT];
  const code = run(process.execPath, [join('bin', 'anju.mjs'), ...words]);
  if (code > 1) process.exit(code);
  console.log(`
结果工作簿：${RESULT}
结果 JSON ：${JSON_RESULT}
检查自己的表：npx anju check 住户表.xlsx
全部用法　　：npx anju --help`);
}
