/** What this process notes on each request by itself (instrumentation.ts), over whatever a client sent there. */
export const SOCKET_HEADER = 'x-sourceline-socket';
export const PATH_HEADER = 'x-sourceline-path';

/**
 * The address that attempts are counted by. Without a trusted proxy it is that of the connection; behind `proxies`
 * trusted ones, the entry of X-Forwarded-For that the outermost of them wrote: the n-th from the right. What stands
 * left of it is the client's own word. An IPv6 address stands for its /64, which is what one customer gets.
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const socket = headers.get(SOCKET_HEADER) ?? 'unknown';
  if (proxies === 0) return network(socket);
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return network(hops.at(-proxies) || socket);
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [left = '', right] = plain.toLowerCase().split('%')[0]?.split('::') ?? [];
  const head = left.split(':').filter(Boolean);
  const tail = right?.split(':').filter(Boolean) ?? [];
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
