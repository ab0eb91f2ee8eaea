import { describe, expect, it } from 'vitest';
import { HEADLINE, page } from '@/testing/imports/page';
import { NO_PARTICULARS, type Particulars } from '../../../part';
import { readPage } from '../article/read-html';

const URL_OF_PAGE = 'https://www.valley.example/news/bridge?id=7';
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const CASES: { name: string; head: string; inside?: string; gives: Partial<Particulars> }[] = [
  {
    name: 'nothing but the page',
    head: '',
    gives: {
      ...NO_PARTICULARS,
      headline: HEADLINE,
      outlet: 'valley.example',
      canonicalUrl: URL_OF_PAGE,
      language: 'en',
    },
  },
  {
    name: 'JSON-LD',
    head: data({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Sarn closes its bridge',
      author: { '@type': 'Person', name: 'Mara Ilves' },
      publisher: { '@type': 'Organization', name: 'Valley Post' },
      datePublished: '2026-11-20T23:30:00+02:00',
      dateModified: '2026-11-21T08:00:00Z',
      url: 'https://www.valley.example/news/bridge',
      inLanguage: 'en-gb',
      description: 'Lorries &amp; buses go the long way round.',
    }),
    gives: {
      headline: 'Sarn closes its bridge',
      byline: 'Mara Ilves',
      outlet: 'Valley Post',
      publishedOn: '2026-11-20',
      modifiedOn: '2026-11-21',
      canonicalUrl: 'https://www.valley.example/news/bridge',
      summary: 'Lorries & buses go the long way round.',
    },
  },
  {
    name: 'JSON-LD in a graph, with references and several authors',
    head: data({
      '@graph': [
        { '@type': 'WebSite', name: 'Valley Post online' },
        { '@type': 'Organization', '@id': '#post', name: 'Valley Post' },
        { '@type': 'Person', '@id': '#jon', name: 'Jon Sand' },
        {
          '@type': ['ReportageNewsArticle', 'Thing'],
          headline: 'Sarn closes its bridge',
          author: [{ '@id': '#jon' }, 'Mara Ilves', { name: 'Jon Sand' }],
          publisher: { '@id': '#post' },
        },
      ],
    }),
    gives: { headline: 'Sarn closes its bridge', byline: 'Jon Sand, Mara Ilves', outlet: 'Valley Post' },
  },
  {
    name: 'JSON-LD in a list, after one that is broken and one that is no article',
    head: `<script type="application/ld+json">{"@type": "NewsArticle",</script>${data({ '@type': 'BreadcrumbList' })}${data(
      [{ '@type': 'NewsArticle', headline: 'Sarn closes its bridge' }],
    )}`,
    gives: { headline: 'Sarn closes its bridge' },
  },
  {
    name: 'OpenGraph',
    head: [
      meta('og:title', 'Sarn closes its bridge'),
      meta('og:site_name', 'Valley Post'),
      meta('og:description', 'The long way round.'),
      meta('og:locale', 'en_GB'),
      meta('article:published_time', '2026-11-20T05:00:00Z'),
      meta('article:modified_time', '2026-11-22'),
      meta('article:author', 'https://valley.example/people/mara'),
      meta('og:url', 'https://www.valley.example/bridge#top'),
    ].join(''),
    gives: {
      headline: 'Sarn closes its bridge',
      outlet: 'Valley Post',
      byline: null,
      summary: 'The long way round.',
      publishedOn: '2026-11-20',
      modifiedOn: '2026-11-22',
      canonicalUrl: 'https://www.valley.example/bridge',
    },
  },
  {
    name: 'plain meta elements, a title with the outlet’s name, a link to itself',
    head: `<meta name="author" content="By Jon Sand"><meta name="DC.publisher" content="Valley Post"><meta name="date" content="20 November 2026"><link rel="canonical" href="/news/bridge">`,
    gives: {
      headline: HEADLINE,
      byline: 'Jon Sand',
      outlet: 'Valley Post',
      publishedOn: '2026-11-20',
      canonicalUrl: 'https://www.valley.example/news/bridge',
    },
  },
  {
    name: 'a time on the page',
    head: '',
    inside: '<p class="byline">By Jon Sand</p><time datetime="2026-11-19T12:00">Thursday</time>',
    gives: { byline: 'Jon Sand', publishedOn: '2026-11-19' },
  },
  {
    name: 'nothing out of an address that is none',
    head: '<link rel="canonical" href="javascript:alert(1)">',
    gives: { canonicalUrl: URL_OF_PAGE },
  },
];

describe('particulars of a page', () => {
  it.each(CASES)('$name', ({ head, inside = '', gives }) => {
    expect(readPage(page({ head, inside }), URL_OF_PAGE).particulars).toMatchObject(gives);
  });

  const LANGUAGES = [
    { lang: 'uk', gives: 'uk' },
    { lang: 'zh-hant-tw', gives: 'zh-Hant-TW' },
    { lang: 'en_US', gives: 'en-US' },
    { lang: 'English!', gives: null },
  ];
  it.each(LANGUAGES)('html lang=$lang', ({ lang, gives }) => {
    const html = page().replace('lang="en"', `lang="${lang}"`);
    expect(readPage(html, null).particulars.language).toBe(gives);
  });
});
