import autocannon from 'autocannon';

/** What a page gave under load: answers a second, and the latency of the middle and of the slowest hundredth. */
export type Load = { perSecond: number; p50: number; p99: number };

const CONNECTIONS = 8;

/** Asks for one page again and again over some connections, each with one request at a time. */
export async function load(url: string, seconds: number, headers: Record<string, string>): Promise<Load> {
  const result = await autocannon({ url, duration: seconds, connections: CONNECTIONS, headers });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests of ${url} failed`);
  const { p50, p99 } = result.latency;
  return { perSecond: result.requests.total / result.duration, p50, p99 };
}
