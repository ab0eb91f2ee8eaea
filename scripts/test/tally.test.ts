import { expect, test } from 'vitest';
import { inWords, ONE_FAILED, ONE_PASSED, playwrightTally, sum, vitestTally } from './tally';

test('the closing line adds up everything', () => {
  expect(inWords(sum([ONE_PASSED, ONE_FAILED, { passed: 40, failed: 0 }]))).toBe('41 passed, 1 failed');
});

test.each([
  [
    { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 0, success: true },
    { passed: 3, failed: 0 },
  ],
  [
    { numPassedTests: 3, numFailedTests: 2, numFailedTestSuites: 1, success: false },
    { passed: 3, failed: 2 },
  ],
  // A file that does not load, or a setup that throws.
  [
    { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1, success: false },
    { passed: 3, failed: 1 },
  ],
])('vitest: %j', (report, tally) => {
  expect(vitestTally(report)).toEqual(tally);
});

test.each([
  [
    { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] },
    { passed: 5, failed: 0 },
  ],
  [
    { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] },
    { passed: 6, failed: 1 },
  ],
  [
    { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'broken' }] },
    { passed: 0, failed: 1 },
  ],
])('Playwright: %j', (report, tally) => {
  expect(playwrightTally(report)).toEqual(tally);
});
