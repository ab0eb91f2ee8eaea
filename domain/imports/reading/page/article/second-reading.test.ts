import { describe, expect, it } from 'vitest';
import { HEADLINE, page } from '@/testing/imports/page';
import type { Part } from '../../../part';
import { readPage } from './read-html';

const kept = (html: string) => readPage(html, null).parts.filter((part: Part) => part.kept);
const words = (html: string) => kept(html).map((part) => part.words);

const SENTENCE =
  'The council of Sarn closed its bridge on Monday, after an engineer found cracks in two piers.';

/** What a page puts between or behind the paragraphs of an article, by the names of its classes. */
const BOXES = [
  '<div class="paywall"><h3>For subscribers</h3><p>Subscribe now for one euro to read the rest of this story.</p></div>',
  '<section class="newsletter-signup"><p>All that happens in the valley, each morning in your inbox, and for nothing.</p></section>',
  '<div class="comments"><p>I have crossed that bridge for forty years and have never seen a crack in it.</p></div>',
  '<div class="related-articles"><p>Snow on the pass: the road over the mountain stays closed until the weekend.</p></div>',
];

describe('boxes of a page', () => {
  it.each(BOXES)('%s is left out', (box) => {
    const text = words(page({ inside: box })).join(' ');
    for (const word of /<p>(.{20})/.exec(box)?.slice(1) ?? []) expect(text).not.toContain(word);
    expect(text).toContain('More than 400 lorries');
  });

  it('is no box where the whole page has the name', () => {
    const html = page().replace('<body>', '<body class="newsletter">');
    expect(words(html)).toEqual(words(page()));
  });

  it('says that a page stands behind a wall', () => {
    expect(readPage(page({ inside: BOXES[0] ?? '' }), null).warnings.join(' ')).toContain('behind a wall');
    const told =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(readPage(page({ head: told }), null).warnings.join(' ')).toContain('behind a wall');
    expect(readPage(page(), null).warnings).toEqual([]);
    const hidden = `<div hidden>${BOXES[0]}</div>`;
    expect(readPage(page({ inside: hidden }), null).warnings).toEqual([]);
  });
});

describe('a page whose article stands in DIVs', () => {
  it('is kept whole, also where one of them is a paragraph', () => {
    const divs = Array.from({ length: 5 }, (_, at) => `<div>${at + 1}. ${SENTENCE}</div>`).join('');
    const html = `<html><body><main><article><h1>${HEADLINE}</h1>${divs}<p>Reporting by the newsroom of the Valley Post, in Sarn.</p></article></main></body></html>`;
    expect(words(html).filter((one) => one.endsWith(SENTENCE))).toHaveLength(5);
  });
});

describe('what a sentence holds', () => {
  const CASES = [
    [
      '<p>It spilled 3.2 × 10<sup>6</sup> litres over 40 km<sup>2</sup>.</p>',
      'It spilled 3.2 × 10⁶ litres over 40 km².',
    ],
    ['<p>Some 12,000<sup>3</sup> birds drank H<sub>2</sub>O.</p>', 'Some 12,000 birds drank H₂O.'],
    ['<p>It fell on the 19<sup>th</sup> of May.</p>', 'It fell on the 19th of May.'],
    ['<p>It killed <del>14</del> <ins>12</ins> and <s>two</s> one.</p>', 'It killed 12 and one.'],
    ['<p><ruby>港<rt>みなと</rt></ruby>を閉めた。</p>', '港を閉めた。'],
    ['<p>Bra\u200bndt gave 1.2 mil\u2060lion.</p>', 'Brandt gave 1.2 million.'],
    [`<p><a href="/x">${SENTENCE}</a></p>`, SENTENCE],
  ] as const;
  it.each(CASES)('%s', (inside, gives) => {
    expect(words(page({ inside }))).toContain(gives);
  });

  it('is a paragraph of its own in a table that only lays it out', () => {
    const cell = `${SENTENCE.repeat(4)}<br><br>The deck is of steel.`;
    expect(words(page({ inside: `<table><tr><td>${cell}</td></tr></table>` }))).toContain(
      'The deck is of steel.',
    );
  });

  it('is parted at two line breaks, inside of other elements too', () => {
    const inside = '<div><b>The piers are of stone.<br><br>The deck is of steel.</b></div>';
    const text = words(page({ inside }));
    expect(text).toContain('The piers are of stone.');
    expect(text).toContain('The deck is of steel.');
  });

  it('is said twice where it stands twice', () => {
    expect(words(page({ inside: '<p>No.</p><p>No.</p>' })).filter((one) => one === 'No.')).toHaveLength(2);
  });
});
