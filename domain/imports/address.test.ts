import { describe, expect, it } from 'vitest';
import { addressKey, pageAddress } from './address';

describe('addressKey', () => {
  const SAME = [
    'https://www.valley.example/news/bridge',
    'http://valley.example/news/bridge/',
    'https://VALLEY.example/news/bridge#top',
    'https://valley.example/news/bridge?utm_source=x&fbclid=y',
    'https://valley.example/news/bridge/index.html',
  ];
  it.each(SAME)('%s is the same page', (address) =>
    expect(addressKey(address)).toBe('valley.example/news/bridge'),
  );

  const OTHER = [
    'https://valley.example/news/Bridge',
    'https://valley.example/news/bridge?id=2',
    'https://valley.example:8080/news/bridge',
    'https://m.valley.example/news/bridge',
  ];
  it.each(OTHER)('%s is another', (address) =>
    expect(addressKey(address)).not.toBe('valley.example/news/bridge'),
  );

  it('does not mind the order of parameters', () => {
    expect(addressKey('https://v.example/a?b=1&c=2')).toBe(addressKey('https://v.example/a?c=2&b=1'));
  });
});

describe('pageAddress', () => {
  const CASES = [
    { written: '/a', base: 'https://v.example/b/c', gives: 'https://v.example/a' },
    { written: 'https://a:b@v.example/a#c', base: null, gives: 'https://v.example/a' },
    { written: 'javascript:alert(1)', base: 'https://v.example/', gives: null },
    { written: '/a', base: null, gives: null },
    { written: `https://v.example/${'a'.repeat(2000)}`, base: null, gives: null },
    { written: null, base: null, gives: null },
  ];
  it.each(CASES)('$written on $base', ({ written, base, gives }) =>
    expect(pageAddress(written, base)).toBe(gives),
  );
});
