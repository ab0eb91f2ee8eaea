import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { ClaimKind } from '@/domain/claims/claim';
import { datesIn } from '../figures/dates';
import { figuresIn } from '../figures/figure';
import type { FoundFigure } from '../figures/found-figure';
import { countsSomething, mainFigure } from '../figures/main-figure';
import { hasFinite } from '../grammar/grammar';
import type { Passage, Range } from '../text/passage';
import { passagesOf } from '../text/passages';
import { hedgesIn } from './hedges';
import { kindOf } from './kind';
import { contentWords, statementOf } from './statement';
import type { RevisionToRead, SuggestedSource, Suggestion } from './suggestion';

/** At least so much of the shorter of two must be shared for words to be somebody’s, and of both to be the same. */
const SHARED = 0.5;
const SAME = 0.8;

const NOBODY: SuggestedSource = {
  ...{ resolution: 'unresolved', name: null, kind: null, role: null, mention: null, namedAt: null },
};

/**
 * What words that a person picked say, as suggestions read it: kind, figure, source and cue. `found` are the suggestions
 * of the same revision, `fragments` the picked words. The figure is read from the picked numbers with the sentence around
 * them; a number that the pick cuts is none. Null where the words run over several paragraphs and are nobody’s.
 */
export function readSelection(
  revision: RevisionToRead,
  found: readonly Suggestion[],
  fragments: readonly Span[],
): Suggestion | null {
  const picked = [...fragments];
  const nearest = nearestOf(found, picked);
  const pieces = piecesOf(revision, picked);
  if (
    pieces.length === 0 ||
    (new Set(pieces.map(({ passage }) => passage.block)).size > 1 && nearest === null)
  )
    return null;
  const figures = pieces.flatMap((piece) => figuresOf(piece, revision));
  const whole = nearest !== null && isSame(nearest, picked);
  return {
    ...(nearest ?? unattributed(pieces)),
    kind: kindIn(pieces, figures, whole ? nearest : null),
    statement: whole ? nearest.statement : sentenceOf(revision.text, pieces, picked),
    content: picked,
    places: [picked],
    figure: mainFigure(figures),
    otherFigures: figures.filter((figure) => figure !== mainFigure(figures)),
  };
}

type Piece = { passage: Passage; range: Range };

/** The tokens of each fragment, all of them within it. */
function piecesOf({ text, blocks }: RevisionToRead, fragments: readonly Span[]): Piece[] {
  const touched = blocks.filter((block: Block) =>
    fragments.some(({ start, end }) => start < block.end && block.start < end),
  );
  return [...passagesOf(text, touched)].flatMap((passage) =>
    fragments.flatMap(({ start, end }) => {
      const from = passage.starts.findIndex((at) => at >= start);
      const to = passage.ends.findLastIndex((at) => at <= end) + 1;
      return from < 0 || to <= from ? [] : [{ passage, range: { from, to } }];
    }),
  );
}

/** The figures whose numbers were picked, measured by their whole sentences. */
function figuresOf({ passage: p, range }: Piece, { publishedOn = null }: RevisionToRead): FoundFigure[] {
  const around = { from: p.from(range.from), to: Math.max(p.to(range.to - 1), range.to) };
  const span = p.span(range);
  return figuresIn(p, around, datesIn(p, around, publishedOn)).filter(
    ({ numberSpan }) => numberSpan.start >= span.start && numberSpan.end <= span.end,
  );
}

/** The suggestion that the picked words belong to; one under a named source before one of the article’s own. */
function nearestOf(found: readonly Suggestion[], picked: readonly Span[]): Suggestion | null {
  const sharing = found
    .map((one) => ({ one, shared: sharedWith(one, picked) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => Number(isOwn(a.one)) - Number(isOwn(b.one)) || b.shared - a.shared);
  return sharing[0]?.one ?? null;
}

const isOwn = ({ source }: Suggestion) => source.resolution === 'own-voice';

/** How much of the shorter of the two is shared, at the best of its places. */
function sharedWith({ places }: Suggestion, picked: readonly Span[]): number {
  return Math.max(
    ...places.map((place) => unitsOf(place, picked) / Math.max(1, Math.min(size(place), size(picked)))),
  );
}

function isSame({ content, cue }: Suggestion, picked: readonly Span[]): boolean {
  const shared = unitsOf(content, picked);
  const withCue = cue !== null && unitsOf([cue], picked) === size([cue]);
  return shared >= SAME * size(content) && (withCue || shared >= SAME * size(picked));
}

const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function unitsOf(one: readonly Span[], other: readonly Span[]): number {
  const pairs = one.flatMap((a) => other.map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)));
  return pairs.reduce((sum, shared) => sum + Math.max(0, shared), 0);
}

function kindIn(
  pieces: readonly Piece[],
  figures: readonly FoundFigure[],
  same: Suggestion | null,
): ClaimKind {
  if (figures.some(countsSomething)) return 'figure';
  if (same !== null && same.kind !== 'figure') return same.kind;
  const [first] = pieces;
  const ranges = pieces.filter(({ passage }) => passage === first?.passage).map(({ range }) => range);
  return first === undefined ? 'statement' : kindOf(first.passage, ranges, [], same === null ? '' : 'c');
}

/** A sentence where the words are one; a phrase stays as it was picked. */
function sentenceOf(text: string, pieces: readonly Piece[], picked: readonly Span[]): string {
  const words = contentWords(text, picked);
  return pieces.some(({ passage, range }) => hasFinite(passage, range.from, range.to))
    ? statementOf(words)
    : words;
}

/** Words that nobody is known to have said. */
function unattributed(pieces: readonly Piece[]): Suggestion {
  return {
    ...{ fingerprint: '', kind: 'statement', statement: '', content: [], places: [], source: NOBODY },
    ...{
      cue: null,
      directness: 'indirect',
      stance: 'asserts',
      negated: false,
      figure: null,
      otherFigures: [],
    },
    ...{ dates: [], saidOn: null, saidDate: null, via: [], form: 'own-voice', band: 3, score: 0, reason: '' },
    hedges: pieces.flatMap(({ passage, range }) => hedgesIn(passage, range)),
  };
}
