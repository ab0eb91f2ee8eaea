import { expect, it } from 'vitest';
import { documentOf } from '../document';
import { contentAddressIn } from './content-address';

const PAGE = 'https://valley.example/2026/11/bridge/';
const api = (href: string) => `<link rel="https://api.w.org/" href="https://valley.example/wp-json/">
  <link rel="alternate" type="application/json" href="${href}">`;
const ghost = (site: string, key = '0123456789abcdef0123456789') =>
  `<meta property="og:type" content="article"><script data-ghost="${site}" data-key="${key}"></script>`;
const ASKED = '_embed=author&_fields=title%2Ccontent%2Cdate%2Cmodified%2C_links%2C_embedded';

const ADDRESSES: [head: string, address: string | null][] = [
  [api('/wp-json/wp/v2/posts/7'), `https://valley.example/wp-json/wp/v2/posts/7?${ASKED}`],
  [api('/wp-json/wp/v2/pages/7'), `https://valley.example/wp-json/wp/v2/pages/7?${ASKED}`],
  [api('/?rest_route=/wp/v2/posts/7'), `https://valley.example/?rest_route=%2Fwp%2Fv2%2Fposts%2F7&${ASKED}`],
  [
    ghost('https://valley.example/'),
    'https://valley.example/ghost/api/content/posts/slug/bridge/?key=0123456789abcdef0123456789&include=authors',
  ],
  [api('/wp-json/wp/v2/categories/7'), null],
  [api('/wp-json/wp/v2/posts/'), null],
  [api('https://other.example/wp-json/wp/v2/posts/7'), null],
  [api('http://valley.example/wp-json/wp/v2/posts/7'), null],
  ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">', null],
  [ghost('https://valley.ghost.io/'), null],
  [ghost('https://valley.example/', 'no key'), null],
  ['', null],
];

it.each(ADDRESSES)('the content address told by %s', (head, address) => {
  const document = documentOf(`<html><head>${head}</head><body></body></html>`);
  expect(contentAddressIn(document, PAGE)).toBe(address);
  expect(contentAddressIn(document, null)).toBeNull();
});
