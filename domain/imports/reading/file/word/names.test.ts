import { describe, expect, it } from 'vitest';
import { inStyle, p, partsOf, r, TITLE } from '@/testing/imports/word-xml';

const style = (name: string, more: string) =>
  `<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="${name}"/>${more}</w:style>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
const BETWEEN = `<w:style w:type="paragraph" w:styleId="Between"><w:name w:val="Between"/>${basedOn('Heading1')}</w:style>`;

describe('what a paragraph is by its style', () => {
  it.each<[name: string, styles: string, part: string]>([
    ['based on a heading', style('House Head', basedOn('Heading1')), 'heading: Why'],
    ['based on what is based on a heading', BETWEEN + style('House', basedOn('Between')), 'heading: Why'],
    ['in the outline', style('House Head', outline(1)), 'heading: Why'],
    ['a heading in German', style('Überschrift 2', ''), 'heading: Why'],
    ['based on a heading and body text', style('Lead', basedOn('Heading1') + outline(9)), 'paragraph: Why'],
    ['based on a quotation', style('House Quote', basedOn('Quote')), 'quote: Why'],
    ['based on a caption', style('Photo', basedOn('Caption')), 'caption: Why'],
    ['based on itself', style('House', basedOn('Own')), 'paragraph: Why'],
    ['of no known name', style('House', ''), 'paragraph: Why'],
  ])('%s', async (_name, styles, part) => {
    const body = `${TITLE}${p(r('It is closed.'))}${p(r('Why'), inStyle('Own'))}`;
    expect((await partsOf({ body, styles })).at(-1)).toBe(part);
  });
});
