import { checkText } from '@/domain/shared/text';
import type { BlockKind } from './block';
import { type Canonical, type CanonicalText, canonicalText, canonicalWords } from './canonical';

/** A line of the paste without its marker; kind null where it has none; blank lines have no words. */
type Line = { kind: BlockKind | null; words: string };
export type PastedPart = { kind: BlockKind; words: string };

const MARKERS: readonly { form: RegExp; kind: BlockKind }[] = [
  { form: /^##\s+/, kind: 'heading' },
  { form: /^#\s+/, kind: 'headline' },
  { form: /^>\s*/, kind: 'quote' },
  { form: /^-\s+/, kind: 'list-item' },
  { form: /^Caption:\s+/, kind: 'caption' },
];

/** A backslash before a marker takes its meaning away: `\- 40 degrees` begins with a hyphen. One is dropped. */
const ESCAPED = /^\\(?=\\*(?:#{1,2}\s|>|-\s|Caption:\s))/;

/** Words of a paragraph that would be taken for a marker. */
const NEEDS_ESCAPE = /^\\*(?:#{1,2}\s|>|-\s|Caption:\s)/;

const SIGNS: Record<Exclude<BlockKind, 'paragraph'>, string> = {
  headline: '#',
  heading: '##',
  quote: '>',
  'list-item': '-',
  caption: 'Caption:',
};

/** These are one line each; every other block goes on until a blank line or the next marker. */
const ONE_LINE: readonly BlockKind[] = ['headline', 'heading'];

/**
 * Text as a person pastes it: blank lines between blocks; `# ` before the headline (else the first line is it),
 * `## ` heading, `> ` quote, `- ` list item, `Caption: ` caption; `\` before one of these
 * makes plain words of it. The markers are not part of the text. Line breaks within a block and runs of white space become
 * one space; blocks are joined by a blank line. NFC.
 */
export function parsePaste(pasted: string): Canonical {
  const checked = checkText(pasted);
  return checked.ok ? canonicalText(pastedParts(checked.text)) : checked;
}

/** The blocks of pasted text, in NFC already; at most one headline, none only where there are no words at all. */
export function pastedParts(text: string): PastedPart[] {
  return partsOf(withHeadline(linesOf(text)));
}

/**
 * A text in the notation that parsePaste() reads, so that it can be edited in place: read again, it gives the same
 * text and blocks.
 */
export function written({ text, blocks }: Pick<CanonicalText, 'text' | 'blocks'>): string {
  return blocks.map(({ kind, start, end }) => writtenBlock(kind, text.slice(start, end))).join('\n\n');
}

function writtenBlock(kind: BlockKind, words: string): string {
  if (kind === 'paragraph') return NEEDS_ESCAPE.test(`${words} `) ? `\\${words}` : words;
  return `${SIGNS[kind]} ${words}`;
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => {
    const line = `${raw.trim()} `;
    const marker = MARKERS.find(({ form }) => form.test(line));
    const words = line.replace(marker?.form ?? ESCAPED, '');
    return { kind: marker?.kind ?? null, words: canonicalWords(words) };
  });
}

/** Exactly one headline: the first line marked as one, else the first line. Further ones are headings. */
function withHeadline(lines: Line[]): Line[] {
  const marked = lines.findIndex(({ kind, words }) => kind === 'headline' && words !== '');
  const at = marked >= 0 ? marked : lines.findIndex(({ words }) => words !== '');
  return lines.map((line, index) => {
    if (index === at) return { ...line, kind: 'headline' };
    return line.kind === 'headline' ? { ...line, kind: 'heading' } : line;
  });
}

function partsOf(lines: Line[]): PastedPart[] {
  const parts: PastedPart[] = [];
  let open: PastedPart | null = null;
  for (const { kind, words } of lines) {
    if (words === '') open = null;
    else if (open !== null && (kind === null || (kind === 'quote' && open.kind === 'quote'))) {
      open.words += ` ${words}`;
    } else {
      const part: PastedPart = { kind: kind ?? 'paragraph', words };
      parts.push(part);
      open = ONE_LINE.includes(part.kind) ? null : part;
    }
  }
  return parts;
}
