import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttributionStance, areOpposed, chainOf, firstLinksOf, loopIn, originsOf } from './attribution';

/** "id:source:stance>via" as an attribution. */
function link(words: string) {
  const [own = '', viaId = null] = words.split('>');
  const [id = '', slug = id, stance = 'asserts'] = own.split(':');
  return { id, viaId, source: { slug }, stance: stance as AttributionStance };
}
const links = (words: string) => words.split(' ').filter(Boolean).map(link);
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(' ');

const CHAINS = [
  { name: 'one source', of: 'a', chain: 'a', origins: 'a' },
  { name: 'A according to B', of: 'a>b b', chain: 'a b', origins: 'a' },
  { name: 'A according to B according to C', of: 'a>b b>c c', chain: 'a b c', origins: 'a' },
  { name: 'the relay first in the list', of: 'b a>b', chain: 'b', origins: 'a' },
  {
    name: 'three outlets repeat one ministry',
    of: 'm1:ministry>x x m2:ministry>y y m3:ministry>z z',
    chain: 'm1 x',
    origins: 'ministry',
  },
  { name: 'two sources through one outlet', of: 'a>o b>o o', chain: 'a o', origins: 'a b' },
  { name: 'two sources apart', of: 'a b', chain: 'a', origins: 'a b' },
];

describe('chains', () => {
  it.each(CHAINS)('$name', ({ of, chain, origins }) => {
    const list = links(of);
    expect(ids(chainOf(list, list[0]?.id ?? ''))).toBe(chain);
    expect(
      originsOf(list)
        .map(({ slug }) => slug)
        .join(' '),
    ).toBe(origins);
    expect(loopIn(list)).toBeNull();
  });
});

describe('areOpposed', () => {
  const CASES = [
    { name: 'nobody', of: '', opposed: false },
    { name: 'one asserts', of: 'a:a:asserts', opposed: false },
    { name: 'one asserts, one denies', of: 'a:a:asserts b:b:denies', opposed: true },
    { name: 'one estimates, one denies', of: 'a:a:estimates b:b:denies', opposed: false },
    { name: 'two deny', of: 'a:a:denies b:b:denies', opposed: false },
    { name: 'a relay passes the denial on', of: 'a:a:denies>b b:b:asserts', opposed: false },
    { name: 'both through one outlet', of: 'a:a:asserts>o b:b:denies>o o:o:reports', opposed: true },
  ];
  it.each(CASES)('$name', ({ of, opposed }) => expect(areOpposed(links(of))).toBe(opposed));
});

describe('loopIn', () => {
  const CASES = [
    { name: 'through itself', of: 'a>a', index: 0 },
    { name: 'through each other', of: 'a>b b>a', index: 0 },
    { name: 'a chain that leads into a loop', of: 'x a>b b>c c>b', index: 1 },
    { name: 'outside the claim', of: 'a b>elsewhere', index: 1 },
  ];
  it.each(CASES)('refuses $name', ({ of, index }) => expect(loopIn(links(of))?.index).toBe(index));

  const anyLinks = fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc
        .array(fc.option(fc.nat(count - 1), { nil: null }), { minLength: count, maxLength: count })
        .map((vias) => vias.map((via, index) => ({ id: `${index}`, viaId: via === null ? null : `${via}` }))),
    );
  it('lets through exactly the lists in which every chain ends', () => {
    fc.assert(
      fc.property(anyLinks, (list) => {
        const ends = list.every(({ id }) => {
          let [at, steps]: [string | null, number] = [id, 0];
          while (at !== null && steps <= list.length) {
            at = list[Number(at)]?.viaId ?? null;
            steps += 1;
          }
          return at === null;
        });
        expect(loopIn(list) === null).toBe(ends);
        if (ends) expect(firstLinksOf(list).length).toBeGreaterThan(0);
      }),
    );
  });
});
