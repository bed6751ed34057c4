import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSamples } from './samples/index';
import { samplesReadme } from './samples/readme';
import { sampleBytes } from './samples/writeBook';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');

await mkdir(folder, { recursive: true });
const samples = allSamples();
for (const sample of samples) {
  await writeFile(join(folder, sample.file), await sampleBytes(sample));
}
await writeFile(join(folder, 'README.md'), samplesReadme(samples));
console.log(`已生成 ${samples.length} 个示例文件：${folder}`);
