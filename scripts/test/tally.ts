/** How many passed and failed. A check without tests of its own, such as the type check, counts as one. */
export type Tally = { passed: number; failed: number };

export const ONE_PASSED: Tally = { passed: 1, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, one) => total + one.passed, 0),
    failed: tallies.reduce((total, one) => total + one.failed, 0),
  };
}

/** The closing line. */
export const inWords = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
};

/** vitest's JSON report. A file that does not even load has no failed test: it counts as one. */
export function vitestTally(report: VitestReport): Tally {
  const { numPassedTests: passed, numFailedTests: failed, success } = report;
  return { passed, failed: success ? failed : Math.max(failed, 1) };
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Playwright's JSON report. One that passed at the second try counts as passed; the list above names it as flaky. */
export function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
