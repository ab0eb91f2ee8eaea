import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticlePage, MarkedClaim } from '@/domain/publishing/pages';
import { tallyOf } from '@/domain/publishing/tally';
import { claimOn, paragraphs } from '@/testing/annotated-article';
import { AnnotatedArticle } from './annotated-article';

function rendered(claims: MarkedClaim[], ...texts: string[]): string {
  const article: ArticlePage = {
    ...paragraphs(...texts),
    slug: 'trial',
    headline: 'A trial',
    outlet: 'The Herald',
    byline: null,
    summary: null,
    publishedOn: '2022-11-25',
    tally: tallyOf(claims),
    coverage: { sourced: 0, statements: claims.length },
    language: 'en',
    canonicalUrl: null,
    revision: { number: 1, sha256: '', at: '2022-11-26T10:00:00.000Z' },
    changes: 0,
    changedAt: '2022-11-26T10:00:00.000Z',
    claims,
  };
  return renderToStaticMarkup(<AnnotatedArticle article={article} />);
}

/** The text of the article alone, without cards. */
function textOf(html: string): string {
  const [, after = ''] = html.split('<div class="article-text">');
  const [text = ''] = after.split('<p role="status"');
  return text.replace(/<div class="cards">.*?<\/section><\/div>/gs, '');
}

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const CASES: { name: string; claims: MarkedClaim[]; texts: string[]; html: string }[] = [
  {
    name: 'one claim',
    claims: [claimOn(1, [[2, 4]])],
    texts: ['abcdef'],
    html: 'ab<a class="sd e" href="#1">cd</a>ef',
  },
  {
    name: 'nested: the last words of the outer one are its link',
    claims: [claimOn(1, [[0, 6]]), claimOn(2, [[2, 4]])],
    texts: ['abcdef'],
    html: '<u class="sd e l1">ab<a class="sd e" href="#2">cd</a><a class="n" href="#1">ef</a></u>',
  },
  {
    name: 'nested at the end: the outer one has a link beside it',
    claims: [claimOn(1, [[0, 6]]), claimOn(2, [[4, 6]])],
    texts: ['abcdef'],
    html: '<u class="sd e l1">abcd<a class="sd e" href="#2">ef</a><a class="n z" href="#1">claim</a></u>',
  },
  {
    name: 'a full stop is no name of a link',
    claims: [claimOn(1, [[0, 5]]), claimOn(2, [[2, 4]])],
    texts: ['abcd.'],
    html: '<u class="sd e l1">ab<a class="sd e" href="#2">cd</a>.<a class="n z" href="#1">claim</a></u>',
  },
  {
    name: 'overlapping: the first goes on inside the second',
    claims: [claimOn(1, [[0, 4]]), claimOn(2, [[2, 6]])],
    texts: ['abcdef'],
    html: [
      '<u class="sd e l1">ab</u>',
      '<u class="sd e"><a class="sd e l1" href="#1">cd</a><a class="n" href="#2">ef</a></u>',
    ].join(''),
  },
];

describe('AnnotatedArticle', () => {
  it.each(CASES)('$name', ({ claims, texts, html }) => {
    expect(textOf(rendered(claims, ...texts))).toMatch(new RegExp(`<p [^>]*>${html}</p>`));
  });

  it('links a claim of several fragments at the end of each, and opens one card', () => {
    const split = claimOn(7, [
      [0, 2],
      [4, 9],
    ]);
    const html = rendered([split], 'abcdef', 'ghi');
    expect(count(textOf(html), /href="#7"/g)).toBe(2);
    expect(count(html, /id="7"/g)).toBe(1);
  });

  it('gives every link a target in the page', () => {
    const claims = [claimOn(1, [[0, 6]]), claimOn(2, [[2, 4]]), claimOn(3, [[3, 9]])];
    const html = rendered(claims, 'abcdef', 'ghi');
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
    expect(targets.size).toBe(count(html, / id="/g));
  });

  it('writes what people typed as text', () => {
    const html = rendered([claimOn(1, [[0, 3]], { statement: '<img src=x>' })], '<b>bold</b>');
    expect(html).not.toMatch(/<img|<b>bold/);
  });
});
