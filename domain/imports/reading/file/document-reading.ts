import { NO_PARTICULARS, type Part, type Particulars, type Reading } from '../../part';
import { blocksIn } from '../page/blocks';
import { documentOf } from '../page/document';
import { withHeadlineAt } from './document-parts';
import { headlineIn } from './headline';
import { unwrapCells } from './rows';
import { LOSSES, type Loss } from './shared/losses';

/**
 * What is read from a document of a word processor, once its words are in HTML: titles in `h1.title`, headings in `h1` to `h6`,
 * captions in `p.caption`, bold words in `strong`. `told` is what the document says of itself.
 */
export function documentReading(
  html: string,
  losses: ReadonlySet<Loss>,
  told: Partial<Particulars> = {},
): Reading {
  const { body } = documentOf(html);
  unwrapCells(body);
  const blocks = blocksIn(body).filter(({ isAlt }) => !isAlt);
  const { at, isMarked } = headlineIn(blocks, told.headline ?? null);
  const parts = withHeadlineAt(
    blocks.map(({ kind, words }): Part => ({ kind, words, kept: true })),
    at,
  );
  const lost = [...losses].sort().map((loss) => LOSSES[loss]);
  return {
    parts,
    particulars: { ...NO_PARTICULARS, ...told, headline: parts[at]?.words ?? null },
    warnings: isMarked ? lost : [unmarked(at), ...lost],
  };
}

function unmarked(at: number): string {
  const line = at > 0 ? 'The line that looks most like one' : 'Its first line';
  return `No title is marked in the document. ${line} is taken as the headline.`;
}
