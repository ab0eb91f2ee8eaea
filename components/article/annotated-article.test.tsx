import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticlePage, MarkedClaim } from '@/domain/publishing/pages';
import { tallyOf } from '@/domain/publishing/tally';
import { AnnotatedArticle } from './annotated-article';
import { claimOn, paragraphs } from './article.fixture';

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
const note = (number: number) => `<i><b> [claim <span>${number}</span>, disputed]</b></i>`;

const CASES: { name: string; claims: MarkedClaim[]; texts: string[]; html: string }[] = [
  {
    name: 'one claim',
    claims: [claimOn(1, [[2, 4]])],
    texts: ['abcdef'],
    html: `ab<a id="text-1" class="mark e" data-status="disputed" href="#claim-1">cd${note(1)}</a>ef`,
  },
  {
    name: 'nested: the outer line goes on beneath the inner claim',
    claims: [claimOn(1, [[0, 6]]), claimOn(2, [[2, 4]])],
    texts: ['abcdef'],
    html: [
      '<a id="text-1" class="mark l1 e" data-status="disputed" href="#claim-1" tabindex="-1">ab</a>',
      '<u class="mark l1 e" data-status="disputed" data-c="1">',
      `<a id="text-2" class="mark e" data-status="disputed" href="#claim-2">cd${note(2)}</a></u>`,
      `<a class="mark l1 e" data-status="disputed" href="#claim-1">ef${note(1)}</a>`,
    ].join(''),
  },
  {
    name: 'identical: both can be reached',
    claims: [claimOn(1, [[0, 3]]), claimOn(2, [[0, 3]])],
    texts: ['abc'],
    html: [
      '<u id="text-1" class="mark l1 e" data-status="disputed" data-c="1">',
      `<a id="text-2" class="mark e" data-status="disputed" href="#claim-2">abc${note(2)}</a></u>`,
      `<a class="note e" data-status="disputed" href="#claim-1">${note(1)}</a>`,
    ].join(''),
  },
];

describe('AnnotatedArticle', () => {
  it.each(CASES)('$name', ({ claims, texts, html }) => {
    expect(textOf(rendered(claims, ...texts))).toContain(`<p>${html}</p>`);
  });

  it('names a claim of several fragments at the end of each, and opens one card', () => {
    const split = claimOn(7, [
      [0, 2],
      [4, 9],
    ]);
    const html = rendered([split], 'abcdef', 'ghi');
    expect(count(textOf(html), /\[claim /g)).toBe(2);
    expect(count(html, /id="text-7"/g)).toBe(1);
    expect(count(html, /id="claim-7"/g)).toBe(1);
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
