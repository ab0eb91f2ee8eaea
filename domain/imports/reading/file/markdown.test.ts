import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown';

const ROWS: [name: string, source: string, parts: string[]][] = [
  [
    'a table',
    '| Town | Dead | Hurt |\n|---|--:|---|\n| Ostrov | 12 | 12 |\n| Lida | 12 | 12 |',
    ['Town Dead Hurt', 'Ostrov 12 12', 'Lida 12 12'],
  ],
  ['struck words', 'It killed ~~14~~ 12 people.', ['It killed 12 people.']],
  [
    'notes',
    'It sank.[^a]\n\n[^a]: On 2 May.\n\nNobody was hurt.',
    ['It sank.', 'Nobody was hurt.', 'list-item: On 2 May.'],
  ],
  ['a list of tasks', '- [ ] ask her\n- [x] call him', ['list-item: ask her', 'list-item: call him']],
  ['an address', 'See https://valley.example/a_b_c.', ['See https://valley.example/a_b_c.']],
  ['raised and lowered', 'H~2~O at 10^6^ litres, about ~5 or ^7.', ['H₂O at 10⁶ litres, about ~5 or ^7.']],
  [
    'HTML among words',
    '10<sup>6</sup> litres of H<sub>2</sub>O killed <del>14</del> 12<br>people <b>here</b>.',
    ['10⁶ litres of H₂O killed 12 people here.'],
  ],
  ['a tag that is never closed', 'It <del>rose by 10 litres.', ['It rose by 10 litres.']],
  ['equal answers', 'No.\n\nNo.', ['No.', 'No.']],
  ['the headline under itself', '**The bridge**\n\nIt is closed.', ['It is closed.']],
  ['a comment', 'It is closed.\n\n<!-- do not print -->\n\nFor long.', ['It is closed.', 'For long.']],
];

describe('readMarkdown', () => {
  it.each(ROWS)('reads %s', (_name, source, parts) => {
    const reading = readMarkdown(`# The bridge\n\n${source}\n`);
    const kept = reading.parts.filter(({ kept }) => kept).map(({ kind, words }) => `${kind}: ${words}`);
    expect(kept.map((part) => part.replace(/^paragraph: /, ''))).toEqual(['headline: The bridge', ...parts]);
  });

  it('takes no heading after text for the headline', () => {
    const source = 'Bridge closed\n\nThe council closed the bridge on Monday, it said.\n\n# Why\n';
    expect(readMarkdown(source).parts.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'heading']);
  });
});
