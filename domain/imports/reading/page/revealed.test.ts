import { describe, expect, it } from 'vitest';
import { page } from '@/testing/imports/page';
import { readPage } from './article/read-html';

const kept = (html: string) => readPage(html, null).parts.flatMap((part) => (part.kept ? [part.words] : []));

const ONE =
  'The river rose by two metres in the night, and the ferry that runs below the bridge was tied up.';
const TWO =
  'The ferryman, Jon Sand, has seen it higher only once, in the spring of the year in which he began.';
const TEXT = `<p>${ONE}</p><p>${TWO}</p>`;
const LOADING = '<p>The text of this story is being loaded; this will take a moment, please wait for it.</p>';

/** What stands in the page without a script, and is text that a browser shows. */
const SHOWN = [
  {
    name: 'a piece that React streams, in its place',
    html: page({ inside: `<!--$?--><template id="B:0"></template>${LOADING}<!--/$-->` }).replace(
      '</body>',
      `<div hidden id="S:0">${TEXT}</div><script>$RC=function(b,c){};$RC("B:0","S:0")</script></body>`,
    ),
  },
  {
    name: 'a piece that React streams into another',
    html: page({ inside: '<!--$?--><template id="B:1"></template><!--/$-->' }).replace(
      '</body>',
      `<div hidden id="S:1"><section><p>${ONE}</p><template id="P:2"></template></section></div><script>$RC("B:1","S:1")</script>
      <div hidden id="S:2"><p>${TWO}</p></div><script>$RS("S:2","P:2")</script></body>`,
    ),
  },
  {
    name: 'a panel that a button opens',
    html: page({
      inside: `<h3><button aria-expanded="false" aria-controls="more">What the ferry does</button></h3><div id="more" hidden>${TEXT}</div>`,
    }),
  },
  {
    name: 'details that are closed',
    html: page({ inside: `<details><summary>What the ferry does</summary>${TEXT}</details>` }),
  },
  {
    name: 'what only screen readers pass over',
    html: page({ inside: `<div aria-hidden="true">${TEXT}</div>` }),
  },
  {
    name: 'a page behind a dialogue',
    html: page({ inside: TEXT }).replace('<main>', '<main aria-hidden="true">'),
  },
  {
    name: 'a page that shows nothing until a script has run',
    html: page({ inside: TEXT }).replace('<main>', '<main style="color: red; display: none">'),
  },
  {
    name: 'a shadow root',
    html: page({ inside: `<story-part><template shadowrootmode="open">${TEXT}</template></story-part>` }),
  },
];

const HIDDEN = [
  { name: 'a template', html: page({ inside: `<template>${TEXT}</template>` }) },
  {
    name: 'a template in the head',
    html: page({ head: `<template><article>${TEXT.repeat(9)}</article></template>` }),
  },
  { name: 'a hidden element', html: page({ inside: `<div hidden>${TEXT}</div>` }) },
  {
    name: 'a hidden dialogue',
    html: page({ inside: `<div class="modal" aria-hidden="true">${TEXT}</div>` }),
  },
  {
    name: 'a menu that a button opens',
    html: page().replace(
      '<main>',
      `<nav><button aria-expanded="false" aria-controls="menu">Menu</button><div id="menu" hidden>${TEXT}</div></nav><main>`,
    ),
  },
];

describe('the text of a page without its scripts', () => {
  it.each(SHOWN)('has $name', ({ html }) => {
    const words = kept(html);
    const at = words.indexOf(ONE);
    expect(words.slice(at, at + 2)).toEqual([ONE, TWO]);
    // In the middle of the article, where the page has it.
    expect(words.findIndex((one) => one.startsWith('“It will not hold'))).toBeLessThan(at);
    expect(words.findIndex((one) => one.startsWith('More than 400 lorries'))).toBeGreaterThan(at + 1);
    expect(words.join(' ')).not.toContain('being loaded');
  });

  it.each(HIDDEN)('has not $name', ({ html }) => expect(kept(html)).toEqual(kept(page())));
});
