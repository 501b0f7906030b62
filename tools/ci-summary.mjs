// Adds up what the steps of .ci/run have passed and failed. Each line of <folder>/steps is `kind name code`; the log of a step is <name>.log,
// the report of a vitest step <name>.json. A step that ends badly without saying what failed counts as one failure.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];

/** What vitest's JSON report says: tests, and files that could not even be loaded. */
function vitest(name) {
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  );
  const failures = [
    ...unloaded.map((each) => `${each.name}: ${each.message}`),
    ...testResults
      .flatMap((each) => each.assertionResults)
      .filter((test) => test.status === 'failed')
      .map((test) => `${test.fullName}: ${test.failureMessages.join('\n')}`),
  ];
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, failures };
}

/** What the line of a suite in a real editor says. */
function vscode(name) {
  const log = readFileSync(path.join(folder, `${name}.log`), 'utf8');
  const report = [...log.matchAll(/\[kh-tests\] passed=(\d+) failed=(\d+)/g)].at(-1);
  return report && { passed: Number(report[1]), failed: Number(report[2]) };
}

/** A step that only has to end well. */
const plain = () => ({ passed: 0, failed: 0 });

const kinds = { vitest, vscode, plain };
const steps = readFileSync(path.join(folder, 'steps'), 'utf8').trim().split('\n');
let passed = 0;
let failed = 0;
for (const step of steps) {
  const [kind, name, code] = step.split(' ');
  const report = kinds[kind](name);
  const result = report ?? { passed: 0, failed: 1 };
  if (code !== '0' && result.failed === 0) result.failed = 1;
  passed += result.passed;
  failed += result.failed;
  const counts =
    kind === 'plain' && result.failed === 0 ? 'done' : `${result.passed} passed, ${result.failed} failed`;
  console.log(`${name}: ${counts}${report ? '' : ' (it did not report)'}`);
  for (const failure of report?.failures ?? []) console.log(`  ${failure.slice(0, 2000)}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
