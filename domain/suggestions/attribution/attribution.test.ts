import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

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
  ['— It is late, she said.', null, 'said', '— It is late'],
  ['«C’est tard», said Marie Dupont.', 'Marie Dupont', 'said', '«C’est tard»'],
  ['He called it a “fake” and a ‘sham’.', null, 'called', 'it a “fake” and a ‘sham’'],
  ['Claims by the union that votes were bought were false.', 'the union', 'Claims', 'that votes were bought'],
  ['Claims by rebels of 300 dead could not be checked.', 'rebels', 'Claims', '300 dead'],
  ['Estimates of 40,000 dead by the ministry were rejected.', 'the ministry', 'Estimates', '40,000 dead'],
  ['“It’s over,” said the top US general.', 'the top US general', 'said', '“It’s over,”'],
  ['Anonymous officials said the talks had failed.', 'Anonymous officials', 'said', 'the talks had failed'],
  ['She is rumoured to be leaving.', null, 'is rumoured', 'She | to be leaving'],
  ['He was reported to have fled.', null, 'was reported', 'He | to have fled'],
  ['Mayor Ann Lee: ‘We will not resign over this’', 'Ann Lee', ':', '‘We will not resign over this’'],
  ['SMITH: We will win this and the next one.', 'SMITH', ':', 'We will win this and the next one.'],
  ['# Lee: ‘I will not resign’', 'Lee', ':', '‘I will not resign’'],
  ['# Bridge is safe, says mayor', 'mayor', 'says', 'Bridge is safe'],
  ['# ‘We got this wrong’: water boss on the spill', 'water boss', ':', '‘We got this wrong’'],
  ['## Police say park was safe', 'Police', 'say', 'park was safe'],
  ['Caption: Ann Lee says the bridge is safe', 'Ann Lee', 'says', 'the bridge is safe'],
  ['Said Sergeant Fiona Moir: “It’s bad paint.”', 'Fiona Moir', 'Said', '“It’s bad paint.”'],
  ['Jones denied the charges.', 'Jones', 'denied', 'the charges'],
];

/** Marks without a speaker's words between them. */
const NO_STATEMENTS: string[] = [
  'The film “A Day in the Sun” opens on Friday.',
  'She wrote “The Long Road Home” in 1990.',
  'The so-called ‘experts’ left early.',
  'It was a ‘special operation’ from the start.',
  'The mothers’ sons grew up in the ’90s.',
];

/** One speaker over several paragraphs: source of each attribution, and how many fragments it has. */
const SPEAKERS: [story: string, text: string, found: [string | null, number][]][] = [
  ['no closing mark', '“It is late,” Ann Lee said. “We go.\n\n“We go now.”', [['Ann Lee', 3]]],
  [
    'a paragraph of speech alone',
    'Ann Lee said: “It is late.”\n\n“We must all go home now.”',
    [['Ann Lee', 2]],
  ],
  ['a lead-in', 'Ann Lee stated:\n\n“It is late, and we must all go.”', [['Ann Lee', 1]]],
  [
    'another speaks between',
    'Ann Lee said: “It is late.”\n\nBo Ray said: “No.”\n\n“We must all stay here now.”',
    [
      ['Ann Lee', 1],
      ['Bo Ray', 2],
    ],
  ],
];

describe('who said what', () => {
  it.each(NO_STATEMENTS)('nobody is quoted: %s', (text) => {
    expect(suggest({ text, blocks: blocksOf(text) }).filter(({ form }) => form !== 'own-voice')).toEqual([]);
  });

  it.each(SPEAKERS)('speaks on: %s', (_, text, expected) => {
    const found = suggest({ text, blocks: blocksOf(text) }).filter(({ form }) => form !== 'own-voice');
    expect(found.map(({ source, content }) => [source.name, content.length])).toEqual(expected);
  });

  it.each(CASES)('%s', (text, source, cue, content) => {
    const found = suggest({ text, blocks: blocksOf(text) }).find(({ form }) => form !== 'own-voice');
    expect(found?.source.name ?? null).toBe(source);
    expect(found?.cue && text.slice(found.cue.start, found.cue.end)).toBe(cue);
    expect(found?.content.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(content);
  });
});
