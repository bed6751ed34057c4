// Everything that must hold before a change lands, in the order in which it fails fastest.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, run } from './ensureInstalled.mjs';

const report = join(tmpdir(), `anju-test-report-${process.pid}.json`);
const STEPS = [
  ['types', ['run', '--silent', 'check:types']],
  ['lint', ['run', '--silent', 'check:lint']],
  ['format', ['run', '--silent', 'check:format']],
  ['fences', ['run', '--silent', 'check:fences']],
  ['unused code', ['run', '--silent', 'check:unused']],
  ['generated docs', ['run', '--silent', 'check:docs']],
  ['manifest', ['run', '--silent', 'lint:manifest']],
  ['build', ['run', '--silent', 'build', '--', '--stats', 'errors-only']],
  [
    'tests',
    [
      'run',
      '--silent',
      'check:tests',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
];

ensureInstalled();
const failed = [];
for (const [name, words] of STEPS) {
  const begun = Date.now();
  const code = run('npm', words);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
}
printCounts();
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exit(1);
}

function printCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  } catch {
    console.log('0 passed, 1 failed');
  }
}
