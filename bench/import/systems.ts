import { Readability } from '@mozilla/readability';
import type { Part } from '@/domain/imports/part';
import { readPage } from '@/domain/imports/reading/page/article/read-html';
import { documentOf } from '@/domain/imports/reading/page/document';
import { shownText } from './corpus';

/** `all`: what it kept and what it lists to be brought back. */
export type Answer = { text: string; headline: string | null; all: string; warns: boolean };
export type System = { name: string; read: (html: string) => Answer };

const wordsOf = (parts: readonly Part[]) => parts.map(({ words }) => words).join('\n');

export const SYSTEMS: System[] = [
  {
    name: 'Sourceline',
    read: (html) => {
      const { parts, particulars, warnings } = readPage(html, null);
      const body = parts.filter(({ kept, kind }) => kept && kind !== 'headline');
      const shown = parts.find(({ kept, kind }) => kept && kind === 'headline');
      const headline = shown?.words ?? particulars.headline;
      return { text: wordsOf(body), headline, all: wordsOf(parts), warns: warnings.length > 0 };
    },
  },
  {
    name: 'Readability',
    read: (html) => {
      const read = new Readability<Node>(documentOf(html), { serializer: (node) => node }).parse();
      const text = read?.content ? shownText(read.content) : '';
      return { text, headline: read?.title ?? null, all: text, warns: read === null };
    },
  },
];
