import { expect, it } from 'vitest';
import { clientAddress, SOCKET_HEADER } from './address';

const ROWS = [
  ['the connection', 0, '192.0.2.7', null, '192.0.2.7'],
  ['a client that claims another address', 0, '192.0.2.7', '10.9.9.9', '192.0.2.7'],
  ['one proxy', 1, '10.0.0.1', '198.51.100.4', '198.51.100.4'],
  ['one proxy, a client that claims another', 1, '10.0.0.1', '10.9.9.9, 198.51.100.4', '198.51.100.4'],
  ['two proxies', 2, '10.0.0.1', '10.9.9.9, 198.51.100.4, 10.0.0.2', '198.51.100.4'],
  ['a proxy that says nothing', 1, '10.0.0.1', null, '10.0.0.1'],
  ['fewer hops than proxies', 3, '10.0.0.1', '198.51.100.4', '10.0.0.1'],
  ['IPv4 in IPv6', 0, '::ffff:192.0.2.7', null, '192.0.2.7'],
  ['IPv6', 0, '2001:db8:1:2:3:4:5:6', null, '2001:db8:1:2::/64'],
  ['another of the same /64', 0, '2001:0db8:0001:0002::9', null, '2001:db8:1:2::/64'],
  ['this machine', 0, '::1', null, '0:0:0:0::/64'],
  ['nothing known', 0, null, null, 'unknown'],
] as const;

it.each(ROWS)('%s', (_name, proxies, socket, forwarded, address) => {
  const headers = new Headers();
  if (socket !== null) headers.set(SOCKET_HEADER, socket);
  if (forwarded !== null) headers.set('x-forwarded-for', forwarded);
  expect(clientAddress(headers, proxies)).toBe(address);
});
