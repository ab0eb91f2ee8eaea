import { describe, expect, it } from 'vitest';
import type { AttributionView } from '@/domain/claims/card';
import { chainInWords, chainsOf, reportsAndOrigins } from './chain';

function said(id: string, name: string, more: Partial<AttributionView> = {}): AttributionView {
  return {
    id,
    source: { slug: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'person', role: null },
    stance: 'asserts',
    directness: 'quote',
    cue: null,
    saidOn: null,
    viaId: null,
    check: 'unchecked',
    checkNote: null,
    ...more,
  };
}

const tass = said('t', 'TASS', { stance: 'reports' });
const CASES: { name: string; attributions: AttributionView[]; sentences: string[] }[] = [
  { name: 'nobody', attributions: [], sentences: [] },
  { name: 'one source', attributions: [said('a', 'Ana Lind')], sentences: ['Ana Lind says so'] },
  {
    name: 'through one outlet',
    attributions: [said('a', 'Ana Lind', { viaId: 't' }), tass],
    sentences: ['Ana Lind says so, reported by TASS'],
  },
  {
    name: 'a denial through two, the relays first in the list',
    attributions: [
      said('b', 'The Herald', { stance: 'asserts' }),
      said('t', 'TASS', { stance: 'reports', viaId: 'b' }),
      said('a', 'Ana Lind', { stance: 'denies', viaId: 't' }),
    ],
    sentences: ['Ana Lind denies it, reported by TASS, repeated by The Herald'],
  },
  {
    name: 'an unnamed source, one or many',
    attributions: [
      said('a', 'Unnamed observers', {
        stance: 'denies',
        source: { slug: 'observers', name: 'Unnamed observers', kind: 'unnamed', role: null },
        viaId: 't',
      }),
      tass,
    ],
    sentences: ['Denied by Unnamed observers, reported by TASS'],
  },
  {
    name: 'through the article’s own voice',
    attributions: [
      said('a', 'Ana Lind', { viaId: 'o' }),
      said('o', 'The article itself', {
        stance: 'reports',
        source: { slug: 'own-voice', name: 'The article itself', kind: 'own_voice', role: null },
      }),
    ],
    sentences: ['Ana Lind says so, reported by the article itself'],
  },
  {
    name: 'two origins through one outlet',
    attributions: [
      said('a', 'Ana Lind', { viaId: 't' }),
      said('b', 'Bo Ek', { stance: 'estimates', viaId: 't' }),
      tass,
    ],
    sentences: ['Ana Lind says so, reported by TASS', 'Bo Ek estimates it, reported by TASS'],
  },
];

describe('chainInWords', () => {
  it.each(CASES)('$name', ({ attributions, sentences }) => {
    expect(chainsOf(attributions).map(chainInWords)).toEqual(sentences);
  });
});

describe('how it was said', () => {
  const MANNERS: { attribution: Partial<AttributionView>; manner: string }[] = [
    { attribution: {}, manner: 'In a quotation' },
    {
      attribution: { directness: 'paraphrase', cue: 'is believed to' },
      manner: 'In paraphrase (“is believed to”)',
    },
    {
      attribution: { cue: 'said', saidOn: '2022-09-21' },
      manner: 'In a quotation (“said”), on 21 September 2022',
    },
  ];
  it.each(MANNERS)('$manner', ({ attribution, manner }) => {
    expect(chainsOf([said('a', 'Ana Lind', attribution)])[0]?.manner).toBe(manner);
  });

  it('asks nobody whether the article says what it says', () => {
    const own = said('a', 'The article itself', {
      source: { slug: 'own-voice', name: 'The article itself', kind: 'own_voice', role: null },
    });
    expect(chainsOf([own])[0]).toMatchObject({ manner: '', check: null });
  });
});

it.each([
  [3, 1, '3 reports, 1 origin'],
  [1, 1, '1 report, 1 origin'],
  [2, 2, '2 reports, 2 origins'],
])('%i reports of %i', (reports, origins, words) => {
  expect(reportsAndOrigins(reports, origins)).toBe(words);
});
