import { describe, expect, it } from 'vitest';
import { suggest } from '../suggest';
import { blocksOf } from '../testing/read-text';

/** Text; then source, cue and content of its first attribution. Fragments are parted by " | ". */
const CASES: [text: string, source: string | null, cue: string | null, content: string][] = [
  ['Ann Lee said that the bridge was safe.', 'Ann Lee', 'said', 'that the bridge was safe'],
  ['Ann Lee told reporters on Monday the bridge was safe.', 'Ann Lee', 'told', 'the bridge was safe'],
  ['“It is safe,” said Ann Lee, the mayor.', 'Ann Lee', 'said', '“It is safe,”'],
  ['“It is safe,” Lee said. “We checked it twice.”', 'Lee', 'said', '“It is safe,” | “We checked it twice.”'],
  ['The bridge, she said, was safe.', null, 'said', 'The bridge | was safe'],
  [
    'The bridge was safe, according to a report by the council.',
    'a report by the council',
    'according to',
    'The bridge was safe',
  ],
  ['According to police, two men were held.', 'police', 'According to', 'two men were held'],
  [
    'Anna Gerusova is believed to be the wife of a commissar.',
    null,
    'is believed',
    'Anna Gerusova | to be the wife of a commissar',
  ],
  ['Cuts are likely, say observers.', 'observers', 'say', 'Cuts are likely'],
  ['Lee vowed to rebuild the bridge.', 'Lee', 'vowed', 'to rebuild the bridge'],
  [
    'The union accused the firm of hiding its losses.',
    'The union',
    'accused',
    'the firm of hiding its losses',
  ],
  ['The mayor called the plan a disgrace.', 'The mayor', 'called', 'the plan a disgrace'],
  ['His claim that the bridge was safe angered many.', null, 'claim', 'that the bridge was safe'],
  ['Speculation that the bank would fail grew.', null, 'Speculation', 'that the bank would fail'],
  ['It is not clear whether the bridge was safe.', null, 'It is not clear', 'whether the bridge was safe'],
  ['Lee is convinced that the bridge is safe.', 'Lee', 'is convinced', 'that the bridge is safe'],
  ['Lee, who said he was tired, left early.', 'Lee', 'said', 'he was tired'],
  ['Asked about it, Ann Lee, 46, a nurse from Hull, said it was over.', 'Ann Lee', 'said', 'it was over'],
  ['Jones denied the charges.', 'Jones', 'denied', 'the charges'],
];

describe('who said what', () => {
  it.each(CASES)('%s', (text, source, cue, content) => {
    const found = suggest({ text, blocks: blocksOf(text) }).find(({ form }) => form !== 'own-voice');
    expect(found?.source.name ?? null).toBe(source);
    expect(found?.cue && text.slice(found.cue.start, found.cue.end)).toBe(cue);
    expect(found?.content.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(content);
  });
});
