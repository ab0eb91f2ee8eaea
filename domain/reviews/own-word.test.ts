import { expect, it } from 'vitest';
import { type Origin, ownWordOf } from './own-word';

const MINISTRY: Origin = { name: 'Interior Ministry', aliases: ['MoI'], url: 'https://interior.example' };
const MAYOR: Origin = { name: 'Ana Ruiz', aliases: ['Mayor Ruiz'], url: null };

const on = (title: string, url: string | null = null) => ({ stance: 'supports' as const, title, url });
const CASES: {
  name: string;
  evidence: Parameters<typeof ownWordOf>[0];
  origins: Origin[];
  own: string[];
}[] = [
  {
    name: 'a page of its own site',
    evidence: [on('Toll', 'https://interior.example/toll')],
    origins: [MINISTRY],
    own: ['Interior Ministry'],
  },
  {
    name: 'a page below its site, with www',
    evidence: [on('Toll', 'https://www.news.interior.example/toll')],
    origins: [MINISTRY],
    own: ['Interior Ministry'],
  },
  {
    name: 'its name in the title, however written',
    evidence: [on('Statement of the INTERIOR ministry')],
    origins: [MINISTRY],
    own: ['Interior Ministry'],
  },
  {
    name: 'another name of it in the title',
    evidence: [on('Interview with Mayor Ruiz', 'https://radio.example/1')],
    origins: [MAYOR],
    own: ['Ana Ruiz'],
  },
  {
    name: 'both of two origins, each by its own word',
    evidence: [on('Interior Ministry: count'), on('Ana Ruiz on the flood')],
    origins: [MINISTRY, MAYOR],
    own: ['Interior Ministry', 'Ana Ruiz'],
  },
  {
    name: 'one piece from elsewhere is enough',
    evidence: [on('Interior Ministry: count'), on('Hospital records', 'https://hospital.example/')],
    origins: [MINISTRY],
    own: [],
  },
  {
    name: 'what refutes or is context is not asked',
    evidence: [{ ...on('Interior Ministry'), stance: 'refutes' }],
    origins: [MINISTRY],
    own: [],
  },
  {
    name: 'a site that only ends alike',
    evidence: [on('Toll', 'https://notinterior.example/')],
    origins: [MINISTRY],
    own: [],
  },
  {
    name: 'another page of a site that is shared with others',
    evidence: [on('Flood of Senna', 'https://encyclopaedia.example/wiki/Flood')],
    origins: [{ ...MAYOR, url: 'https://encyclopaedia.example/wiki/Ana_Ruiz' }],
    own: [],
  },
  {
    name: 'its own page of such a site',
    evidence: [on('Ana', 'https://network.example/ruiz/status/1')],
    origins: [{ ...MAYOR, url: 'https://network.example/ruiz' }],
    own: ['Ana Ruiz'],
  },
  { name: 'a part of a word', evidence: [on('Memoir of a nurse')], origins: [MINISTRY], own: [] },
  { name: 'no evidence at all', evidence: [], origins: [MINISTRY], own: [] },
  { name: 'nobody said it', evidence: [on('Interior Ministry: count')], origins: [], own: [] },
];

it.each(CASES)('$name', ({ evidence, origins, own }) => {
  expect(ownWordOf(evidence, origins)).toEqual(own);
});
