import { describe, expect, it } from 'vitest';
import { page } from '@/testing/imports/page';
import { readPage } from './article/read-html';

const kept = (html: string) => readPage(html, null).parts.flatMap((part) => (part.kept ? [part.words] : []));
const WORDS =
  'Snow lies on the pass, and the road over the mountain stays closed until the weekend at least.';

const BOXES = [
  'relatedArticlesTextItem pb-2',
  'c-article__most-popular',
  'article-newsletter-box',
  'saboxplugin-wrap',
  'post-author-bio author-info',
  'licenceInfo',
  'widget_you-may-also-like',
];
/** Names that tell of the text itself, or of its subject. */
const TEXTS = [
  'text regwalled',
  'paywall-content',
  'entry themeform share',
  'tag-related category-newsletter',
  'has-related',
  'relation',
  'article-teaser',
];

describe('by the name of its class', () => {
  it.each(BOXES)('%s is a box of the page', (name) =>
    expect(kept(page({ inside: `<div class="${name}"><p>${WORDS}</p></div>` }))).not.toContain(WORDS),
  );
  it.each(TEXTS)('%s is text', (name) =>
    expect(kept(page({ inside: `<p class="${name}">${WORDS}</p>` }))).toContain(WORDS),
  );

  it('a teaser that leads to another story is a box', () => {
    const inside = `<div class="article-teaser"><a href="/snow"><h3>Snow on the pass</h3></a><p>${WORDS}</p></div>`;
    expect(kept(page({ inside }))).not.toContain(WORDS);
  });

  it('the whole text is none, however long the programs beside it', () => {
    const html = page({ inside: `<script>${'x = 1;'.repeat(5000)}</script>` }).replace(
      '<article>',
      '<article class="share">',
    );
    expect(kept(html)).toEqual(kept(page()));
  });
});
