import { createServer as createPlain } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CERTIFICATE, KEY } from '@/testing/imports/certificate';
import { PUBLIC, PUBLIC_6 } from '@/testing/imports/hostile-server';
import { machineNetwork, type Network } from './connection';
import { fetchPage } from './fetch-page';

/* Real TLS, to a server of this machine whose certificate is that of valley.example. */

let server: Server;
let plain: ReturnType<typeof createPlain>;
/** Which name each connection asked for (SNI). */
const names: (string | false | null)[] = [];
beforeAll(async () => {
  server = createServer({ cert: CERTIFICATE, key: KEY }, (request, response) => {
    names.push((request.socket as TLSSocket).servername ?? null);
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>here</p>');
  });
  plain = createPlain((_request, response) => response.end('no TLS'));
  for (const each of [server, plain])
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const each of [server, plain]) await new Promise((resolve) => each.close(resolve));
});
beforeEach(() => {
  names.length = 0;
});

/** Fetches where every name leads to one public address, and every connection ends at a server of this machine. */
async function got(address: string, { ca, at = server }: { ca?: string; at?: Pick<Server, 'address'> } = {}) {
  const real = machineNetwork(ca === undefined ? {} : { ca });
  const connections: string[] = [];
  const network: Network = {
    lookup: async () => [PUBLIC],
    connect: (to) => {
      connections.push(`${to.address}:${to.port} as ${to.servername}`);
      return real.connect({ ...to, address: '127.0.0.1', port: (at.address() as AddressInfo).port });
    },
  };
  const options = { ownHosts: [], newsroomUrl: 'https://newsroom.example', network };
  return { fetched: await fetchPage(address, options), connections };
}

describe('a page over TLS', () => {
  it('comes from the address that was checked, asked for by its name', async () => {
    const { fetched, connections } = await got('https://valley.example/a', { ca: CERTIFICATE });
    expect(fetched).toMatchObject({ ok: true, url: 'https://valley.example/a' });
    expect(fetched.ok && fetched.changed && Buffer.from(fetched.bytes).toString()).toBe('<p>here</p>');
    expect(new Set(connections)).toEqual(new Set([`${PUBLIC}:443 as valley.example`]));
    expect(new Set(names)).toEqual(new Set(['valley.example']));
  });

  const REFUSED = [
    {
      name: 'nobody vouches for it',
      address: 'https://valley.example/a',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    },
    {
      name: 'it is that of another name',
      address: 'https://other.example/a',
      ca: CERTIFICATE,
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    },
    {
      name: 'it does not name the bare address',
      address: `https://[${PUBLIC_6}]/a`,
      ca: CERTIFICATE,
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    },
  ];
  it.each(REFUSED)('is refused with its certificate: $name', async ({ address, code, ...trust }) => {
    const { fetched } = await got(address, trust);
    expect(fetched).toMatchObject({ ok: false, rule: 'certificate' });
    const message = fetched.ok ? '' : fetched.message;
    expect(message).toContain(`has no valid certificate (${code})`);
    expect(message).toContain('Paste the text instead.');
    // Nothing was asked before the certificate was looked at.
    expect(names).toEqual([]);
  });

  it('is refused where the other side speaks no TLS', async () => {
    const { fetched } = await got('https://valley.example/a', { ca: CERTIFICATE, at: plain });
    expect(fetched).toMatchObject({ ok: false });
    expect(fetched.ok ? '' : fetched.message).toMatch(/valley\.example/);
  });
});
