import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { readSelection } from './read-selection';
import { suggest } from './suggest';

const TEXT = `# Flood at Vell

Mara Ilves, the district governor, said at least 48 people had been killed and more than 70 injured.

“The dam was never inspected,” said Petra Holm. “Nobody came.”

The road to Vell is closed.`;

const revision = { text: TEXT, blocks: blocksOf(TEXT), publishedOn: '2026-11-20' };
const found = suggest(revision);

function read(...words: string[]) {
  const spans = words.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length }));
  return readSelection(revision, found, spans);
}

describe('words picked by hand', () => {
  it('are a figure with its measure, though the words that tell it were not picked', () => {
    expect(read('more than 70')).toMatchObject({
      kind: 'figure',
      statement: 'more than 70',
      figure: { bound: 'more_than', low: 70, high: null, measure: 'wounded' },
      source: { name: 'Mara Ilves' },
    });
  });

  it('are the first figure of several that were picked', () => {
    expect(read('at least 48 people had been killed and more than 70 injured')).toMatchObject({
      kind: 'figure',
      figure: { bound: 'at_least', low: 48, measure: 'killed', subject: 'people' },
      otherFigures: [{ low: 70, measure: 'wounded' }],
      source: { name: 'Mara Ilves' },
    });
  });

  it('give no number that the pick cuts', () => {
    expect(read('people had been killed')?.figure).toBeNull();
    expect(read('8 people had been killed')?.figure).toBeNull();
  });

  it('keep who said them and the cue, with the pieces of a quotation', () => {
    const both = read('“The dam was never inspected,”', '“Nobody came.”');
    expect(both).toMatchObject({ source: { name: 'Petra Holm' }, directness: 'direct', figure: null });
    expect(both?.cue && TEXT.slice(both.cue.start, both.cue.end)).toBe('said');
  });

  it('are the statement alone where they were picked with their cue', () => {
    expect(read('“The dam was never inspected,” said Petra Holm.')?.source.name).toBe('Petra Holm');
  });

  it('are nobody’s where nobody says them', () => {
    expect(read('The road to Vell is closed.')).toMatchObject({
      statement: 'The road to Vell is closed.',
      figure: null,
    });
  });

  it('say nothing over several paragraphs', () => {
    const [start, end] = [TEXT.indexOf('more than 70'), TEXT.indexOf('is closed')];
    expect(readSelection(revision, [], [{ start, end }])).toBeNull();
  });

  it('may be nothing at all', () => {
    expect(readSelection(revision, found, [])).toBeNull();
  });
});
