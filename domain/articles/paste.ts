import { checkText } from '@/domain/shared/text';
import type { BlockKind } from './block';
import { type Canonical, canonicalText, canonicalWords } from './canonical';

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

/** These are one line each; every other block goes on until a blank line or the next marker. */
const ONE_LINE: readonly BlockKind[] = ['headline', 'heading'];

/**
 * Text as a person pastes it: blank lines between blocks; `# ` before the headline (else the first line is it),
 * `## ` heading, `> ` quote, `- ` list item, `Caption: ` caption. The markers are not part of the text. Line breaks
 * within a block and runs of white space become one space; blocks are joined by a blank line. NFC.
 */
export function parsePaste(pasted: string): Canonical {
  const checked = checkText(pasted);
  return checked.ok ? canonicalText(pastedParts(checked.text)) : checked;
}

/** The blocks of pasted text, in NFC already; at most one headline, none only where there are no words at all. */
export function pastedParts(text: string): PastedPart[] {
  return partsOf(withHeadline(linesOf(text)));
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => {
    const line = `${raw.trim()} `;
    const marker = MARKERS.find(({ form }) => form.test(line));
    const words = marker ? line.replace(marker.form, '') : line;
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
