import { expect, test } from 'vitest';
import { longest, playwrightTimes, vitestTimes } from './times';

test('files of vitest, by their paths in the repository', () => {
  const file = { name: '/somewhere/domain/claims/figure.test.ts', startTime: 1000, endTime: 3500 };
  expect(vitestTimes({ testResults: [file] }, '/somewhere')).toEqual([
    { name: 'domain/claims/figure.test.ts', seconds: 2.5 },
  ]);
});

test('journeys, however deep they are described, with all their tries', () => {
  const spec = (title: string, ...durations: number[]) => ({
    title,
    file: 'reader/looks.spec.ts',
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const suites = [{ specs: [spec('on paper', 500)], suites: [{ specs: [spec('dark', 1000, 250)] }] }];
  expect(playwrightTimes({ suites })).toEqual([
    { name: 'e2e/reader/looks.spec.ts: on paper', seconds: 0.5 },
    { name: 'e2e/reader/looks.spec.ts: dark', seconds: 1.25 },
  ]);
});

test('the slowest come first, ten of what is in the parts', () => {
  const inside = Array.from({ length: 12 }, (_, at) => ({ name: `file ${at}`, seconds: at }));
  const lines = longest(
    [
      { name: 'types', seconds: 2 },
      { name: 'unit', seconds: 120.04 },
    ],
    inside,
  ).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'What took longest:',
    '   120.0 s  unit',
    '     2.0 s  types',
    'The slowest test files and journeys:',
    '    11.0 s  file 11',
  ]);
  expect(lines).toHaveLength(14);
  expect(longest([{ name: 'types', seconds: 2 }], [])).toBe('What took longest:\n     2.0 s  types');
});
