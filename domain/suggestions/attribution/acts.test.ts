import { expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

/** Acts and attitudes, passives, intentions, nouns, contrasts: text, who, cue, content. */
const ACTS: [text: string, who: string | null, cue: string, content: string][] = [
  ['Kerr mocked the idea that the dyke would fail.', 'Kerr', 'mocked', 'the idea that the dyke would fail'],
  ['Kerr praised the crews for saving the town.', 'Kerr', 'praised', 'the crews for saving the town'],
  ['The union backs the plan.', 'The union', 'backs', 'the plan'],
  ['The union supports the plan to raise the dyke.', 'The union', 'supports', 'the plan to raise the dyke'],
  ['The union is opposed to the plan.', 'The union', 'is opposed to', 'the plan'],
  ['Kerr is in favour of the plan.', 'Kerr', 'is in favour of', 'the plan'],
  ['Kerr agreed with the ruling.', 'Kerr', 'agreed with', 'the ruling'],
  ['Kerr compared the plan to a joke.', 'Kerr', 'compared', 'the plan to a joke'],
  ['Kerr voiced support for the plan.', 'Kerr', 'support', 'the plan'],
  [
    'The bridge was described as unsafe by engineers.',
    'engineers',
    'was described',
    'The bridge | as unsafe',
  ],
  ['The fire is being treated as arson.', null, 'is being treated', 'The fire | as arson'],
  ['Residents were told that the water was safe.', null, 'were told', 'that the water was safe'],
  ['Kerr plans to close the school.', 'Kerr', 'plans', 'to close the school'],
  ['The union threatened to strike.', 'The union', 'threatened', 'to strike'],
  ['The claim that the dyke was safe was repeated.', null, 'claim', 'that the dyke was safe'],
  ['A warning that the dyke might fail was ignored.', null, 'warning', 'that the dyke might fail'],
  ['There were accusations of bribery and fraud.', null, 'accusations', 'bribery and fraud'],
  ['The dyke held, but engineers warned it was weak.', 'engineers', 'warned', 'it was weak'],
  ['Olsen was calm but Kerr was angry and called it a disgrace.', 'Kerr', 'called', 'it a disgrace'],
];

it.each(ACTS)('%s', (text, who, cue, content) => {
  const [found] = suggest({ text, blocks: blocksOf(text) }).filter((one) => one.cue !== null);
  const words = found?.content.map(({ start, end }) => text.slice(start, end)).join(' | ');
  expect([
    found?.source.name ?? null,
    found?.cue && text.slice(found.cue.start, found.cue.end),
    words,
  ]).toEqual([who, cue, content]);
});

it.each([
  'Pillars support the roof.',
  'Guards defend the gate.',
  'The plan is a claim that engineers reject.',
])('nobody speaks: %s', (text) => {
  expect(suggest({ text, blocks: blocksOf(text) }).filter(({ cue }) => cue !== null)).toEqual([]);
});
