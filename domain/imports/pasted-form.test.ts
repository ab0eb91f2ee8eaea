import { expect, it } from 'vitest';
import { looksLikeMarkdown, looksLikePage } from './pasted-form';

const CASES = [
  { text: 'A\n\nb', page: false, markdown: false },
  { text: '# A\n\n## B\n\n> c\n\n- d', page: false, markdown: false },
  { text: 'A\n\n### B', page: false, markdown: true },
  { text: 'A\n\nsee [the page](https://valley.example)', page: false, markdown: true },
  { text: 'A\n\nit is **closed** now', page: false, markdown: true },
  { text: '---\ntitle: A\n---\nb', page: false, markdown: true },
  { text: '2 ** 3 ** 4', page: false, markdown: false },
  { text: ' <!DOCTYPE html><p>a', page: true, markdown: false },
  { text: '<html lang="en">', page: true, markdown: false },
  { text: '<htmlish> is a word', page: false, markdown: false },
];
it.each(CASES)('$text', ({ text, page, markdown }) => {
  expect([looksLikePage(text), looksLikeMarkdown(text)]).toEqual([page, markdown]);
});
