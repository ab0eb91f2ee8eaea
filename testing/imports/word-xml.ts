import { describe, expect, it } from 'vitest';
import { readDocx } from '@/domain/imports/reading/file/docx';
import { wordOf } from './docx';

/** Runs and paragraphs, short: `r('words', '<w:b/>')`, `p(runs, properties)`. */
export const t = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
export const r = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr>${t(words)}</w:r>`;
export const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const inStyle = (style: string) => `<w:pStyle w:val="${style}"/>`;
export const style = (type: string, id: string, look: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const TITLE = p(r('The bridge'), inStyle('Title'));

export type Given = Parameters<typeof wordOf>[0];

export async function partsOf(given: Given): Promise<string[]> {
  const { parts } = await readDocx(await wordOf(given));
  return parts.filter(({ kept }) => kept).map(({ kind, words }) => `${kind}: ${words}`);
}

export const read = (
  kind: string,
  rows: [name: string, inner: string, words: string, more?: Partial<Given>][],
) =>
  describe(kind, () => {
    it.each(rows)('%s', async (_name, inner, words, more = {}) => {
      const parts = await partsOf({ body: TITLE + inner, ...more });
      expect(parts.slice(1).map((part) => part.replace(/^paragraph: /, ''))).toEqual(
        words === '' ? [] : words.split(' | '),
      );
    });
  });

export const SECRET = r('The lawyer has not seen it.');
export const STYLES = {
  styles: [
    style('paragraph', 'Desk', '<w:vanish/>'),
    style('paragraph', 'DeskNote', '', 'Desk'),
    style('paragraph', 'Shown', '<w:vanish w:val="0"/>', 'Desk'),
    style('character', 'Aside', '<w:vanish/>'),
    style('character', 'PlaceholderText', '<w:color w:val="808080"/>'),
    style('character', 'Mark', '<w:vertAlign w:val="superscript"/>'),
    style('table', 'Grid', '<w:vanish/>'),
    style('paragraph', 'Round', '', 'Trip'),
    style('paragraph', 'Trip', '', 'Round'),
  ].join(''),
};
export const DEFAULTS = {
  styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>',
};
