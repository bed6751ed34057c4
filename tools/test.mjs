// Everything that must hold before a change lands, in the order in which it fails fastest.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, run } from './ensureInstalled.mjs';

const reports = ['tests', 'browser'].map((name) =>
  join(tmpdir(), `anju-test-report-${process.pid}-${name}.json`),
);
const reportingTo = (report) => [
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const STEPS = [
  ['types', ['run', '--silent', 'check:types']],
  ['lint', ['run', '--silent', 'check:lint']],
  ['format', ['run', '--silent', 'check:format']],
  ['fences', ['run', '--silent', 'check:fences']],
  ['unused code', ['run', '--silent', 'check:unused']],
  ['generated docs', ['run', '--silent', 'check:docs']],
  ['manifest', ['run', '--silent', 'lint:manifest']],
  ['build', ['run', '--silent', 'build', '--', '--stats', 'errors-only']],
  ['tests', ['run', '--silent', 'check:tests', ...reportingTo(reports[0])]],
  ['browser', ['run', '--silent', 'check:browser', ...reportingTo(reports[1])]],
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
  const counts = reports.map(countsOf);
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
}

/** A run that left no report has failed as a whole. */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
