import { describe, expect, it } from 'vitest';
import { crossSiteRefusal, requestOrigin } from './guard';

const HOST = 'localhost:3000';
const OURS = 'http://localhost:3000';

const ROWS = [
  ['our own page', 'same-origin', OURS, HOST, true],
  ['our own page behind a proxy that changes Host', 'same-origin', 'https://facts.example', HOST, true],
  ['typed, reloaded or from a bookmark', 'none', null, HOST, true],
  ['another site', 'cross-site', 'https://evil.example', HOST, false],
  ['another site with a forged Origin', 'cross-site', OURS, HOST, false],
  ['a sibling subdomain', 'same-site', 'http://other.localhost:3000', HOST, false],
  ['a word that no browser sends', 'same-origin, none', OURS, HOST, false],
  ['an empty Sec-Fetch-Site', '', OURS, HOST, false],
  ['plain http without Sec-Fetch-Site, our Origin', null, 'http://10.0.0.5:3000', '10.0.0.5:3000', true],
  ['the same with https ended at a proxy', null, 'https://facts.example', 'facts.example', true],
  ['Host in capitals', null, 'http://newsroom.local', 'Newsroom.Local', true],
  ['without Sec-Fetch-Site, foreign Origin', null, 'http://evil.example', HOST, false],
  ['the same host on another port', null, 'http://localhost:4000', HOST, false],
  ['our host as a prefix of another', null, 'http://localhost:3000.evil.example', HOST, false],
  ['our host as a user name', null, 'http://localhost:3000@evil.example', HOST, false],
  ['a sandboxed frame', null, 'null', HOST, false],
  ['a scheme that is not the web', null, 'file://localhost:3000', HOST, false],
  ['neither header', null, null, HOST, false],
  ['no Host at all', null, OURS, null, false],
] as const;

describe('crossSiteRefusal', () => {
  it.each(ROWS)('%s', (_name, secFetchSite, origin, host, passes) => {
    expect(crossSiteRefusal({ secFetchSite, origin, host }) === null).toBe(passes);
  });
});

describe('requestOrigin', () => {
  const headers = new Headers({ host: HOST, 'x-forwarded-host': 'evil.example', origin: OURS });

  it('does not believe X-Forwarded-Host', () => {
    expect(requestOrigin(headers, false).host).toBe(HOST);
  });

  it('believes it behind a trusted proxy', () => {
    expect(requestOrigin(headers, true).host).toBe('evil.example');
  });
});
