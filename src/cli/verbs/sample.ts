import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JobRefused } from '../../jobs/checkWorkbooks';
import { sample } from '../../jobs/sample';
import { readArguments } from '../arguments';
import { EXIT } from '../exit';
import { packageFile } from '../packageFiles';

export async function runSample(words: readonly string[]): Promise<number> {
  const folder = readArguments(sample, words).positionals[0];
  if (folder === undefined) throw new JobRefused('没有写文件夹；例如：anju sample 示例。');
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const files = await readdir(packageFile('samples'));
  for (const file of files) {
    if (there.has(file)) {
      console.log(`  ${file}（已有同名文件，没有覆盖）`);
      continue;
    }
    await copyFile(packageFile('samples', file), join(folder, file));
    console.log(`  ${file}`);
  }
  console.log(`示例在文件夹“${folder}”里，人和户都是虚构的。`);
  return EXIT.clean;
}
