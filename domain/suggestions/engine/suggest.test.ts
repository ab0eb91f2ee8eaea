import { describe, expect, it } from 'vitest';
import { contains } from '@/domain/anchoring/spans/span';
import { blocksOf } from '@/testing/suggestions/read-text';
import { samePeople, suggest } from './suggest';

const read = (text: string) => suggest({ text, blocks: blocksOf(text), publishedOn: '2022-11-25' });
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('suggestions of a text', () => {
  it('joins a quotation that goes on over paragraphs', () => {
    const text = 'Ann Lee pleaded: ‘Please do not go.\n\n‘We beg you to stay.’\n\nNobody stayed.';
    expect(words(text, read(text)[0]?.content ?? [])).toEqual([
      '‘Please do not go.',
      '‘We beg you to stay.’',
    ]);
  });

  it('goes on with a quotation that only its last paragraph closes', () => {
    const text = 'Ann Lee said, "It felt good.\n\nWe could have won." Then Bo Ray said, "We lost."';
    expect(read(text).map(({ content }) => words(text, content))).toEqual([
      ['"It felt good.', 'We could have won."'],
      ['"We lost."'],
    ]);
  });

  it('makes one suggestion of a caption that stands twice', () => {
    const caption = 'Caption: Ann Lee told reporters the bridge was safe';
    const [first, ...rest] = read(`${caption}\n\n${caption}`);
    expect(first?.places).toHaveLength(2);
    expect(rest).toEqual([]);
  });

  it('names who a pronoun means, and says where the name stands', () => {
    const text = 'Ann Lee opened the bridge. She said it was safe.';
    const found = read(text).find(({ cue }) => cue !== null);
    expect(found?.source).toMatchObject({ resolution: 'named', name: 'Ann Lee' });
    expect(found?.source.namedAt).toEqual({ start: 0, end: 7 });
  });

  it('gives a headline’s surname its full name from the text below', () => {
    const [first] = read('# Lee says bridge is safe\n\nMayor Ann Lee said nothing more.');
    expect(first?.source.name).toBe('Ann Lee');
  });

  it('says that a source is unresolved rather than guess', () => {
    expect(read('It is believed that the bridge is safe.')[0]?.source).toMatchObject({
      resolution: 'unresolved',
      name: null,
    });
  });

  it('keeps who quotes apart from who is quoted', () => {
    const [found] = read('Police said the driver told officers that he was tired.');
    expect([found?.source.name, found?.via.map(({ name }) => name)]).toEqual(['Police', ['the driver']]);
  });

  it('proposes who somebody is as a claim of its own', () => {
    const text = 'Abbas Galyamov, political analyst and former writer, said it was over.';
    expect(
      read(text)
        .filter(({ kind }) => kind === 'identity')
        .map(({ statement }) => statement),
    ).toEqual(['Abbas Galyamov, political analyst and former writer.']);
  });

  it('reads figure, hedge and denial', () => {
    const [found] = read('The ministry denied that 40 soldiers had reportedly been killed.');
    expect(found).toMatchObject({ kind: 'figure', stance: 'denies', figure: { low: 40, measure: 'killed' } });
    expect(found?.hedges.map(({ kind }) => kind)).toEqual(['denial', 'hearsay']);
  });

  it('asks whether two spellings are one person and merges nothing', () => {
    const text = 'Nadezhda Uzunova sang.\n\nNadezhda Uzanova said it was cold.';
    expect(samePeople({ text, blocks: blocksOf(text) })).toHaveLength(1);
  });

  it('keeps its fingerprint when quotation marks and places change', () => {
    const before = read('Ann Lee said: “It is safe.”')[0]?.fingerprint;
    expect(
      read('More first.\n\nAnn Lee said: "It is safe."').find(({ cue }) => cue !== null)?.fingerprint,
    ).toBe(before);
  });

  it('never spans more than the text, and every fragment has words', () => {
    const text =
      '# “A,” said B: ‘c’\n\n“One two,” Ann Lee said. “Three.” “Four five six seven eight nine ten.”';
    for (const { content, source, cue } of read(text)) {
      for (const span of [...content, source.mention, cue]) {
        if (span === null) continue;
        expect(contains({ start: 0, end: text.length }, span)).toBe(true);
        expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }
    }
  });
});

/** Who a pronoun means: texts whose last attribution has a pronoun for its source. */
const PRONOUNS: [story: string, text: string, name: string][] = [
  [
    'the speaker, not whom he speaks of',
    'Bo Ray said the bill that John Hill signed was bad.\n\n“It is,” he added.',
    'Bo Ray',
  ],
  [
    'the speaker, not whom he names in a quotation',
    'Bo Ray said: “John Hill is late.”\n\nHe said more would come.',
    'Bo Ray',
  ],
  [
    'the one the article turns to',
    'Bo Ray said it was late.\n\nJohn Hill came home. He said it was early.',
    'John Hill',
  ],
  [
    'the person, not the company that spoke',
    'Corwin Paper said it was late.\n\nRay Dussault, its chairman, laughed. “It was,” he said.',
    'Ray Dussault',
  ],
  [
    'the person without the large word before the name',
    'Qualifier Zoe Baptiste won.\n\nShe said it was late.',
    'Zoe Baptiste',
  ],
  [
    'the one whom the paragraph between brings in',
    'Bo Ray, a baker, said: “It is late.”\n\nThis was echoed by the teacher Ivo Ban of the north.\n\n“It is far too late,” he said.',
    'Ivo Ban',
  ],
  [
    'the speaker, where the paragraph between speaks of two',
    'Bo Ray, a baker, said: “It is late.”\n\nIvo Ban met John Hill in the north.\n\n“It is far too late,” he said.',
    'Bo Ray',
  ],
  [
    'the speaker, where the paragraph between names him too',
    'Bo Ray, a baker, said: “It is late.”\n\nRay is the neighbour of Ivo Ban.\n\n“It is far too late,” he said.',
    'Bo Ray',
  ],
  ['the woman', 'Mary Hill met John Ray. She said it was late.', 'Mary Hill'],
  [
    'the holder of an office',
    'Bank of Kansas City President Thomas Hoenig left.\n\nHe said it was late.',
    'Thomas Hoenig',
  ],
];

describe('who a pronoun means', () => {
  it.each(PRONOUNS)('%s', (_, text, name) => {
    expect(read(text).findLast(({ cue }) => cue !== null)?.source.name).toBe(name);
  });
});
