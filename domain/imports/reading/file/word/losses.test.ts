import { describe, expect, it } from 'vitest';
import { wordOf } from '@/testing/imports/docx';
import { p, r, STYLES, TITLE, table } from '@/testing/imports/word-xml';
import { readDocx } from '../docx';

describe('what the editor is told', () => {
  it.each<[told: string, inner: string]>([
    ['hidden text', r('a', '<w:vanish/>') + r('b', '<w:vanish/>')],
    ['struck words', r('a', '<w:strike/>')],
    ['the style of placeholders', r('a', '<w:rStyle w:val="PlaceholderText"/>')],
    ['a chart', '<w:r><w:drawing><c:chart xmlns:c="urn:c"/></w:drawing></w:r>'],
    ['an object', '<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'],
    ['another document', '<w:altChunk r:id="a"/>'],
    ['signs of a special font', '<w:r><w:sym w:font="Odd" w:char="F0FF"/></w:r>'],
  ])('%s, once', async (told, inner) => {
    const { warnings } = await readDocx(
      await wordOf({ body: TITLE + p(r('It is closed.') + inner + inner), ...STYLES }),
    );
    expect(warnings).toEqual([expect.stringContaining(told)]);
  });

  it('nothing of rows that are equal, and of numbers of pages', async () => {
    const row = [p(r('1')), p(r('2') + r('9', '<w:webHidden/>'))];
    const { parts, warnings } = await readDocx(await wordOf({ body: table(row, row) }));
    expect(parts.map(({ words, kept }) => [words, kept])).toEqual([
      ['1 2', true],
      ['1 2', true],
    ]);
    expect(warnings.join()).not.toContain('left out');
  });

  it('nothing where nothing is lost', async () => {
    const inner = `<w:proofErr/><w:bookmarkStart w:name="a"/>${r('Closed.', '<w:rStyle w:val="Unknown"/>')}<w:permStart/>`;
    expect((await readDocx(await wordOf({ body: TITLE + p(inner) }))).warnings).toEqual([]);
  });
});
