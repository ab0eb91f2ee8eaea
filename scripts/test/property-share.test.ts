import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareMs } from './property-share';

test('a property without end has its share of work, and what it tried counts', () => {
  let tried = 0;
  const count = fc.property(fc.nat(), () => {
    tried += 1;
  });
  const begun = process.cpuUsage();
  const run = fc.check(count, { numRuns: Number.MAX_SAFE_INTEGER });
  expect(run).toMatchObject({ failed: false, interrupted: true });
  expect(tried).toBeGreaterThan(1);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(shareMs * 3);
});

test('a failure within the share is still one', () => {
  expect(fc.check(fc.property(fc.nat(), (number) => number < 10))).toMatchObject({ failed: true });
});
