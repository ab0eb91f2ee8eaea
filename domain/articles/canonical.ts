import { BLOCK_SEPARATOR, type Block, type BlockKind } from './block';

/** Version of these rules, kept with each revision: the same input gives the same text and blocks under it. */
export const CANONICALISER = 1;
export const TEXT_LONGEST = 400_000;
export const HEADLINE_LONGEST = 300;

export type CanonicalText = { headline: string; text: string; blocks: Block[] };
export type Canonical = ({ ok: true } & CanonicalText) | { ok: false; message: string };

/** Runs of white space, but for the spaces that are set on purpose: no-break and narrow no-break. */
const SPACES = /[^\S\u00a0\u202f]+/g;

/** Words as a block holds them: line breaks and runs of white space are one space, none at the ends. Expects NFC. */
export function canonicalWords(words: string): string {
  return words.replace(SPACES, ' ').trim();
}

/**
 * The one text of these blocks, joined by blank lines. `parts` are canonical, not empty, and one of them is the
 * headline; refused are a text of nothing but a headline, and headlines or texts that are too long.
 */
export function canonicalText(parts: readonly { kind: BlockKind; words: string }[]): Canonical {
  const headline = parts.find(({ kind }) => kind === 'headline')?.words;
  if (headline === undefined) return problem('Paste the text of the article.');
  if (headline.length > HEADLINE_LONGEST) {
    return problem(
      `The first line is taken as the headline, and it is longer than ${HEADLINE_LONGEST} characters. ` +
        'Put the headline on a line of its own.',
    );
  }
  if (parts.length === 1)
    return problem('There is a headline and nothing under it. Paste the text below it.');
  const { text, blocks } = joined(parts);
  if (text.length > TEXT_LONGEST) {
    return problem(`The text has ${text.length} characters, and ${TEXT_LONGEST} fit. Bring it in in parts.`);
  }
  return { ok: true, headline, text, blocks };
}

function problem(message: string): Canonical {
  return { ok: false, message };
}

function joined(parts: readonly { kind: BlockKind; words: string }[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, words } of parts) {
    blocks.push({ kind, start, end: start + words.length });
    start += words.length + BLOCK_SEPARATOR.length;
  }
  return { text: parts.map(({ words }) => words).join(BLOCK_SEPARATOR), blocks };
}
