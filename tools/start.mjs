// The main job on the sample workbook: what a newcomer sees first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';
import { root, run } from './ensureInstalled.mjs';

const SAMPLE = join('samples', '回头看_高燕镇示例.xlsx');
const RESULT = join('out', '回头看_高燕镇示例_结果.xlsx');
const JSON_RESULT = join('out', '回头看_高燕镇示例_结果.json');

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
