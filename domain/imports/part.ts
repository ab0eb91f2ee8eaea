import type { BlockKind } from '@/domain/articles/block';
import { type CanonicalText, canonicalText, canonicalWords } from '@/domain/articles/canonical';
import type { Day } from '@/domain/shared/day';
import { quoted } from '@/domain/shared/quoted';
import { checkText } from '@/domain/shared/text';
import { readableWords } from './readable-words';

/** One block of what came in, in reading order. `kept: false` stood on the page but is not the article. */
export type Part = {
  kind: BlockKind;
  words: string;
  kept: boolean;
  /** Why it was left out when it was read, where a rule did it. */
  why?: LeftOut;
  /** The page that it begins on, from 1; only of what has pages. */
  page?: number;
};

/** Why a part is not taken for the article; the words are shown beside it. */
export const LEFT_OUT = {
  page: 'Stands around the article',
  repeat: 'Repeats what stands here already',
  links: 'Only links',
  label: 'A label of the page',
  'alt-text': 'Describes a picture',
} as const;
export type LeftOut = keyof typeof LEFT_OUT;

/** What the page says about itself; null where it does not. */
export type Particulars = {
  headline: string | null;
  byline: string | null;
  outlet: string | null;
  publishedOn: Day | null;
  modifiedOn: Day | null;
  canonicalUrl: string | null;
  /** BCP 47 tag. */
  language: string | null;
  summary: string | null;
};

/** What was read from an address, a file or a paste. Warnings are sentences for the editor. */
export type Reading = { parts: Part[]; particulars: Particulars; warnings: string[] };

export const NO_PARTICULARS: Particulars = {
  headline: null,
  byline: null,
  outlet: null,
  publishedOn: null,
  modifiedOn: null,
  canonicalUrl: null,
  language: null,
  summary: null,
};

export type TextOfParts = ({ ok: true } & CanonicalText) | { ok: false; message: string };

/**
 * The text that the kept parts make, by the same rules as a paste (domain/articles/canonical.ts): NFC, one space
 * for each run of white space, blank lines between blocks. Parts without words are left out. Exactly one kept part
 * is the headline.
 */
export function textOfParts(parts: readonly Part[]): TextOfParts {
  const blocks: { kind: BlockKind; words: string }[] = [];
  for (const { kind, words, kept } of parts) {
    if (!kept) continue;
    const checked = checkText(words);
    if (!checked.ok) return problem(`${checked.message} It is in the part ${beginning(words)}.`);
    const tidy = canonicalWords(checked.text);
    if (tidy !== '') blocks.push({ kind, words: tidy });
  }
  const headlines = blocks.filter(({ kind }) => kind === 'headline');
  if (blocks.length === 0) return problem('No part is kept. Bring back those that belong to the article.');
  if (headlines.length === 0) return problem('Make one part the headline.');
  if (headlines.length > 1) {
    return problem(
      `${headlines.length} parts are headlines: ${headlines.map(({ words }) => beginning(words)).join(', ')}. ` +
        'Keep one and make the others headings.',
    );
  }
  return canonicalText(blocks);
}

function problem(message: string): TextOfParts {
  return { ok: false, message };
}

function beginning(words: string): string {
  const letters = Array.from(readableWords(words));
  return quoted(letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join(''));
}
