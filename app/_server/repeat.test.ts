import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeat } from './repeat';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a round begins a pause after the one before it ended, however long that took', async () => {
  const begun: number[] = [];
  let end = () => {};
  const start = Date.now();
  const repeated = repeat(async () => {
    begun.push(Date.now() - start);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  }, 30_000);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(begun).toEqual([30_000]);
  end();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(begun).toEqual([30_000, 130_000]);
  const stopped = repeated.stop();
  end();
  await stopped;
  await vi.advanceTimersByTimeAsync(100_000);
  expect(begun).toHaveLength(2);
});

test('stopped before its first round, it never begins', async () => {
  const work = vi.fn(async () => {});
  await repeat(work, 30_000).stop();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(work).not.toHaveBeenCalled();
});
