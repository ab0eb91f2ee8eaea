import { checkText } from '@/domain/shared/text';
import { BLOCK_SEPARATOR, type Block, type BlockKind } from './block';

/** Version of these rules, kept with each revision: the same input gives the same text and blocks under it. */
export const CANONICALISER = 1;
export const TEXT_LONGEST = 400_000;
export const HEADLINE_LONGEST = 300;

export type Paste = { headline: string; text: string; blocks: Block[] };
export type ParsedPaste = ({ ok: true } & Paste) | { ok: false; message: string };

/** A line of the paste without its marker; kind null where it has none; blank lines have no words. */
type Line = { kind: BlockKind | null; words: string };
type Part = { kind: BlockKind; words: string };

const MARKERS: readonly { form: RegExp; kind: BlockKind }[] = [
  { form: /^##\s+/, kind: 'heading' },
  { form: /^#\s+/, kind: 'headline' },
  { form: /^>\s*/, kind: 'quote' },
  { form: /^-\s+/, kind: 'list-item' },
  { form: /^Caption:\s+/, kind: 'caption' },
];

/** These are one line each; every other block goes on until a blank line or the next marker. */
const ONE_LINE: readonly BlockKind[] = ['headline', 'heading'];

/** Runs of white space, but for the spaces that are set on purpose: no-break and narrow no-break. */
const SPACES = /[^\S\u00a0\u202f]+/g;

/**
 * Text as a person pastes it: blank lines between blocks; `# ` before the headline (else the first line is it),
 * `## ` heading, `> ` quote, `- ` list item, `Caption: ` caption. The markers are not part of the text. Line breaks
 * within a block and runs of white space become one space; blocks are joined by a blank line. NFC.
 */
export function parsePaste(pasted: string): ParsedPaste {
  const checked = checkText(pasted);
  if (!checked.ok) return checked;
  const parts = partsOf(withHeadline(linesOf(checked.text)));
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

function problem(message: string): ParsedPaste {
  return { ok: false, message };
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => {
    const line = `${raw.trim()} `;
    const marker = MARKERS.find(({ form }) => form.test(line));
    const words = marker ? line.replace(marker.form, '') : line;
    return { kind: marker?.kind ?? null, words: words.replace(SPACES, ' ').trim() };
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

function partsOf(lines: Line[]): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  for (const { kind, words } of lines) {
    if (words === '') open = null;
    else if (open !== null && (kind === null || (kind === 'quote' && open.kind === 'quote'))) {
      open.words += ` ${words}`;
    } else {
      const part: Part = { kind: kind ?? 'paragraph', words };
      parts.push(part);
      open = ONE_LINE.includes(part.kind) ? null : part;
    }
  }
  return parts;
}

function joined(parts: readonly Part[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, words } of parts) {
    blocks.push({ kind, start, end: start + words.length });
    start += words.length + BLOCK_SEPARATOR.length;
  }
  return { text: parts.map(({ words }) => words).join(BLOCK_SEPARATOR), blocks };
}
