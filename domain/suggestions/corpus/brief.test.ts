import { describe, expect, it } from 'vitest';
import { parseBriefs } from './brief';

const FILE = `=== bridge · wire · 2026-03-04
# Bridge is safe

<1s Ann Lee> <1k said> <1 that it was safe>. <2 “Go,”> <2s she|Ann Lee> <2k said>.

<^ “Go now.”>
% figure | 40 people | 40 | - | exact | killed
% date | Monday | -
`;

describe('briefs of the corpus', () => {
  const [brief] = parseBriefs(FILE);
  const words = (spans: readonly { start: number; end: number }[] | undefined) =>
    spans?.map(({ start, end }) => brief?.text.slice(start, end));

  it('takes the marks out of the text', () => {
    expect(brief?.text).toBe('Bridge is safe\n\nAnn Lee said that it was safe. “Go,” she said.\n\n“Go now.”');
    expect(brief?.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('reads content, source, cue and who is meant', () => {
    const [first, second] = brief?.attributions ?? [];
    expect([words(first?.content), words(first?.source), words(first?.cue)]).toEqual([
      ['that it was safe'],
      ['Ann Lee'],
      ['said'],
    ]);
    expect([words(second?.content), second?.who]).toEqual([['“Go,”', '“Go now.”'], 'Ann Lee']);
  });

  it('reads who is quoted within, and through whom it is known', () => {
    const [chain] = parseBriefs(
      '=== dam · wire · 2026-03-04\n\n<1s Lee> told <1t Radio Ellis>, citing <1v the board|Dam Board>, <1 it was full>.',
    );
    expect(chain?.attributions[0]).toMatchObject({ within: ['Dam Board'], through: ['Radio Ellis'] });
  });

  it('reads figures and dates', () => {
    expect(brief?.figures).toEqual([
      { words: '40 people', low: 40, high: null, about: false, measure: 'killed' },
    ]);
    expect(brief?.dates).toEqual([{ words: 'Monday', day: null }]);
  });

  it('says which brief has a mark that is not closed', () => {
    expect(() => parseBriefs('=== bridge · wire · 2026-03-04\n\n<1 that it was safe')).toThrow(/bridge/);
  });
});
