/** How long something took, in seconds. */
export type Timed = { name: string; seconds: number };

/** Of vitest's JSON report: files, by their paths from `root`. */
export type VitestTimes = { testResults: { name: string; startTime: number; endTime: number }[] };

export function vitestTimes({ testResults }: VitestTimes, root: string): Timed[] {
  return testResults.map(({ name, startTime, endTime }) => ({
    name: name.replace(`${root}/`, ''),
    seconds: (endTime - startTime) / 1000,
  }));
}

type PlaywrightSpec = { title: string; file: string; tests: { results: { duration: number }[] }[] };
type PlaywrightSuite = { specs?: PlaywrightSpec[]; suites?: PlaywrightSuite[] };

/** Of Playwright's JSON report: journeys, with all tries of each. */
export type PlaywrightTimes = { suites: PlaywrightSuite[] };

export function playwrightTimes({ suites }: PlaywrightTimes): Timed[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.map(timeOf),
    ...playwrightTimes({ suites: inner }),
  ]);
}

function timeOf({ title, file, tests }: PlaywrightSpec): Timed {
  const tries = tests.flatMap(({ results }) => results);
  return {
    name: `e2e/${file}: ${title}`,
    seconds: tries.reduce((total, { duration }) => total + duration, 0) / 1000,
  };
}

const SHOWN = 10;

/** The lines that close a run: each part with its seconds, and the slowest of what is in them, the slowest first. */
export function longest(parts: Timed[], inside: Timed[]): string {
  const slowest = inside.toSorted((one, other) => other.seconds - one.seconds).slice(0, SHOWN);
  const within = slowest.length > 0 ? ['The slowest test files and journeys:', ...slowest.map(line)] : [];
  const sorted = parts.toSorted((one, other) => other.seconds - one.seconds);
  return ['What took longest:', ...sorted.map(line), ...within].join('\n');
}

const line = ({ name, seconds }: Timed) => `${seconds.toFixed(1).padStart(8)} s  ${name}`;
