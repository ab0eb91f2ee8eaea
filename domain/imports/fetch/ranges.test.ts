import { describe, expect, it } from 'vitest';
import { reachOf } from './ranges';

const PUBLIC = ['8.8.8.8', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:80b::200e'];

const OWN = [
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '127.0.0.1',
  '127.9.9.9',
  '::1',
  'fd00::1',
  '100.64.0.1',
];

const NEVER = [
  { what: 'the cloud’s own data', address: '169.254.169.254' },
  { what: 'link-local', address: 'fe80::1' },
  { what: 'unspecified', address: '0.0.0.0' },
  { what: 'unspecified', address: '::' },
  { what: 'this network', address: '0.1.2.3' },
  { what: 'broadcast', address: '255.255.255.255' },
  { what: 'multicast', address: '224.0.0.1' },
  { what: 'multicast', address: 'ff02::1' },
  { what: 'reserved', address: '240.0.0.1' },
  { what: 'documentation', address: '192.0.2.1' },
  { what: 'documentation', address: '198.51.100.1' },
  { what: 'documentation', address: '203.0.113.1' },
  { what: 'documentation', address: '2001:db8::1' },
  { what: 'benchmarking', address: '198.18.0.1' },
  { what: 'mapped loopback', address: '::ffff:127.0.0.1' },
  { what: 'mapped public', address: '::ffff:8.8.8.8' },
  { what: 'compatible loopback', address: '::127.0.0.1' },
  { what: 'NAT64 of loopback', address: '64:ff9b::7f00:1' },
  { what: 'local NAT64', address: '64:ff9b:1::a00:1' },
  { what: '6to4 of loopback', address: '2002:7f00:1::' },
  { what: 'Teredo', address: '2001:0:7f00:1::' },
  { what: 'site-local', address: 'fec0::1' },
  { what: 'discard', address: '100::1' },
  { what: 'nonsense', address: 'localhost' },
  { what: 'nothing', address: '' },
];

describe('reachOf', () => {
  it.each(PUBLIC)('%s is public', (address) => {
    expect(reachOf(address, { ownNetwork: false })).toEqual({ allowed: true });
  });
  it.each(OWN)('%s only where the newsroom allowed it', (address) => {
    expect(reachOf(address, { ownNetwork: false }).allowed).toBe(false);
    expect(reachOf(address, { ownNetwork: true }).allowed).toBe(true);
  });
  it.each(NEVER)('$address ($what) never', ({ address }) => {
    expect(reachOf(address, { ownNetwork: false }).allowed).toBe(false);
    expect(reachOf(address, { ownNetwork: true }).allowed).toBe(false);
  });
});
