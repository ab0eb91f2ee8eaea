import { describe, expect, it } from 'vitest';
import { HEADLINE, page } from '@/testing/imports/page';
import { readPage } from './read-html';

const headlineOf = (html: string) =>
  readPage(html, null).parts.find(({ kind, kept }) => kept && kind === 'headline')?.words;
const titled = (title: string, top: string, head = '') =>
  page({ head })
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replace(/<h1>.*?<\/h1>/, top);

/** Pages on which a heading is not the headline. */
const CASES = [
  {
    name: 'the outlet’s name in an h1 that leads to its first page',
    html: titled(`${HEADLINE} - Valley Post`, `<h1><a href="/">Valley Post</a></h1><h2>${HEADLINE}</h2>`),
  },
  {
    name: 'the outlet’s name in an h1, a section and an author in the title',
    html: titled(`${HEADLINE} @ Jon Sand :: Valley Post`, `<h1>Valley Post</h1><h2>${HEADLINE}</h2>`),
  },
  {
    name: 'nothing but the title’s property among several',
    html: titled('Valley', '', `<meta property="x:title dc:title" content="${HEADLINE}">`),
  },
];

describe('the headline', () => {
  it.each(CASES)('is found beside $name', ({ html }) => expect(headlineOf(html)).toBe(HEADLINE));

  it('is not the beginning of another one', () => {
    const html = titled(`${HEADLINE} in spring`, `<h2>Bridge at Sarn</h2>`);
    expect(headlineOf(html)).not.toBe('Bridge at Sarn');
  });
});

const DEK = 'An engineer found cracks in two piers, and nobody knows who is to pay for mending them.';

describe('the standfirst', () => {
  const withDek = page().replace('</h1>', `</h1><p class="article-dek">${DEK}</p>`);
  it('is the sentence under the headline', () => {
    expect(readPage(withDek, null).parts[4]).toMatchObject({ words: DEK, kept: true });
  });

  it('is no teaser further down, whatever its name', () => {
    const teasers = `<ul class="stories"><li><h3><a href="/snow">Snow on the pass</a></h3><p class="dek">${DEK}</p></li></ul>`;
    const html = page().replace('</article>', `</article><div class="more-stories">${teasers}</div>`);
    expect(readPage(html, null).parts.find(({ words }) => words === DEK)?.kept).toBe(false);
  });
});
