import type { Span } from '@/domain/anchoring/spans/span';
import * as is from '../lexicon/word-classes';
import type { Passage, Quote, Range } from '../text/passage';
import { type Draft, holds } from './draft';
import { leadInOf } from './lead-in';
import type { PassageDrafts } from './passage-drafts';
import { nameLine, signed } from './signed';

/** An attribution with all its fragments, over several paragraphs where a quotation goes on. */
export type Found = {
  draft: Draft;
  content: Span[];
  /** The passage in which its last fragment stands. */
  lastPassage: Passage;
  /** Cues inside its content: "A said that B had said …". */
  nested: Draft[];
  /** The one who speaks was named in an earlier passage. */
  carried: boolean;
  /** Its speaker was found after it: the name below it. */
  adopted?: boolean;
};

/** Quotations of fewer words that nobody is named for are scare quotes and titles. */
const FEWEST_ALONE = 7;
const FEWEST_ADDED = 3;
/** More cues than this inside others in one passage are no chain of sources. */
const MOST_NESTED = 60;
/** A quotation that goes on over more paragraphs than this is no speech; what follows stands alone. */
const MOST_FRAGMENTS = 200;
/** A speaker is remembered over this many passages; captions do not count. */
const FARTHEST_BACK = 2;

/** Joins the drafts of passages to attributions as the passages come by. Keeps only the last few. */
export class Collector {
  private last: Found | null = null;
  private sinceLast = 0;
  private leadIn: Draft | null = null;
  /** The quotation that was the whole last passage, with nobody named for it. */
  private orphan: Found | null = null;

  /** Attributions of the next passage, in the order of the text. Earlier ones may gain fragments. */
  take(p: Passage, { outer, nested, unsaid }: PassageDrafts): Found[] {
    const found = outer.map((draft) => ({
      draft,
      content: draft.content.map((range) => p.span(range)),
      lastPassage: p,
      nested:
        nested.length > MOST_NESTED ? [] : nested.filter((inner) => holds(draft.content, inner.cue.from)),
      carried: false,
    }));
    const covered = coverage(p, [...outer, ...nested, ...unsaid]);
    for (const quote of p.quotes) this.takeQuote(p, quote, found, covered);
    const signature = this.orphan === null ? null : nameLine(p);
    found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
    this.remember(p, found);
    this.leadIn = signature === null ? leadInOf(p) : null;
    this.adopt(p, found, signature);
    return found;
  }

  /** Whose words the last passage were, where it named nobody: the name below it, or who goes on with the open quotation. */
  private adopt(p: Passage, found: readonly Found[], signature: Range | null): void {
    const { orphan } = this;
    const goesOn = orphan?.lastPassage.quotes.at(-1)?.close === -1 && p.opens(0);
    const next = goesOn
      ? found.find(({ draft }) => holds(draft.content, 0) && draft.source.length > 0)
      : undefined;
    if (orphan !== null && signature !== null) orphan.draft = signed(p, signature, []);
    else if (orphan !== null && next !== undefined)
      orphan.draft = { ...orphan.draft, passage: p, source: next.draft.source };
    if (orphan !== null && (signature !== null || next !== undefined)) {
      orphan.carried = false;
      orphan.adopted = true;
    }
    const [only] = found;
    const whole = p.quotes[0]?.open === 0 && p.quotes.length === 1 && (p.quotes[0]?.end ?? 0) >= p.length - 1;
    this.orphan = whole && only?.draft.form === 'quote-alone' && found.length === 1 ? only : null;
    if (orphan?.adopted === true && signature !== null) {
      this.last = orphan;
      this.sinceLast = 0;
    }
  }

  private remember(p: Passage, found: readonly Found[]): void {
    const speaker = found.findLast(
      ({ draft }) =>
        draft.source.length > 0 && isSpeech(draft) && (p.kind !== 'caption' || draft.frame === 'q'),
    );
    if (speaker !== undefined) {
      this.last = speaker;
      this.sinceLast = 0;
    } else if (p.kind !== 'caption' && this.last?.lastPassage !== p) this.sinceLast += 1;
  }

  /** A quotation that no cue holds: it belongs to the speaker beside it, to the one before, or to nobody. */
  private takeQuote(p: Passage, quote: Quote, found: Found[], covered: Uint8Array): void {
    if (covered[quote.open] === 1 || (quote.close >= 0 && covered[quote.close - 1] === 1)) return;
    const startsSentence = p.from(quote.open) === quote.open;
    const speaker = startsSentence ? speakerBefore(found, quote) : undefined;
    if (speaker !== undefined && (quote.words >= FEWEST_ADDED || isWholeSentence(p, quote))) {
      speaker.content.push(p.span({ from: quote.open, to: quote.end }));
      return;
    }
    if (quote.open === 0 && this.leadIn !== null) {
      found.push(ledIn(p, quote, this.leadIn));
      return;
    }
    const whole = quote.open === 0 && quote.end >= p.length - 1;
    if ((whole || (quote.open === 0 && this.isOpen())) && this.goesOn(p)) {
      this.extend(p, quote);
      return;
    }
    if (quote.words >= FEWEST_ALONE || (whole && quote.words >= FEWEST_ADDED))
      found.push(this.alone(p, quote, found));
  }

  /** The last speaker's quotation was not closed where its paragraph ended. */
  private isOpen(): boolean {
    const last = this.last?.lastPassage.quotes.at(-1);
    return last !== undefined && last.close < 0;
  }

  private goesOn(p: Passage): boolean {
    if (this.last === null || this.sinceLast > FARTHEST_BACK) return false;
    if (this.last.content.length >= MOST_FRAGMENTS || this.isParted()) return false;
    const { lastPassage } = this.last;
    if (lastPassage.isQuoted(lastQuotable(lastPassage))) return lastPassage !== p;
    return (
      this.sinceLast <= 1 &&
      lastPassage !== p &&
      this.last.draft.content.some(({ from }) => this.last?.draft.passage.isQuoted(from))
    );
  }

  /** A name line brings in the quotation beside it, not one that other words part from it. */
  private isParted(): boolean {
    const beside = this.last?.draft;
    const named = beside?.form === 'label' && beside.cue.from === beside.cue.to;
    return named && (this.sinceLast > 0 || this.last?.adopted === true || beside.content.length > 0);
  }

  private extend(p: Passage, quote: Quote): void {
    if (this.last === null) return;
    this.last.content.push(p.span({ from: quote.open, to: quote.end }));
    this.last.lastPassage = p;
    this.sinceLast = 0;
  }

  private alone(p: Passage, quote: Quote, found: readonly Found[]): Found {
    const here = found.find(({ draft }) => draft.source.length > 0)?.draft;
    // Words quoted in the middle of a sentence may be anybody’s; only whole sentences go on with the last speaker.
    const carries = p.kind !== 'headline' && p.kind !== 'heading' && p.from(quote.open) === quote.open;
    const before =
      carries && !this.isParted() && this.last !== null && this.sinceLast <= FARTHEST_BACK
        ? this.last.draft
        : undefined;
    const from = here ?? before;
    const draft: Draft = {
      passage: from?.passage ?? p,
      form: 'quote-alone',
      cue: { from: 0, to: 0 },
      frame: 'q',
      strength: 1,
      negated: false,
      source: from?.source ?? [],
      content: [],
      shared: true,
    };
    return {
      draft,
      content: [p.span({ from: quote.open, to: quote.end })],
      lastPassage: p,
      nested: [],
      carried: here === undefined,
    };
  }
}

/** “Never.” after “No,” he said. */
const isWholeSentence = (p: Passage, { open, close, words }: Quote) =>
  words > 0 && p.has(open + 1, is.CAPITAL) && (close < 0 || p.has(close - 1, is.SENTENCE_END));

function ledIn(p: Passage, quote: Quote, draft: Draft): Found {
  const content = [p.span({ from: quote.open, to: quote.end })];
  return { draft, content, lastPassage: p, nested: [], carried: false };
}

/** Forms whose source may go on speaking in the next paragraph. */
function isSpeech({ form, frame, strength }: Draft): boolean {
  if (form === 'label' || form === 'quote-alone' || form === 'according-to' || frame === 'q') return true;
  return form.startsWith('verb') && 'cwp'.includes(frame) && strength >= 2;
}

/** The attribution whose quotation was the last before this one in the passage. */
function speakerBefore(found: readonly Found[], quote: Quote): Found | undefined {
  return found.findLast(({ draft }) => {
    const { content, passage: p } = draft;
    const last = content.at(-1);
    if (last === undefined || draft.source.length === 0) return false;
    return (
      content.some(({ from, to }) => p.isQuoted(from) || p.isQuoted(to - 1)) && draft.cue.from < quote.open
    );
  });
}

function lastQuotable(p: Passage): number {
  let at = p.length - 1;
  while (at > 0 && !p.isQuoted(at) && p.word(at).text.length === 1) at -= 1;
  return at;
}

function coverage(p: Passage, drafts: readonly Draft[]): Uint8Array {
  const covered = new Uint8Array(p.length);
  for (const { content, cue } of drafts) {
    for (const { from, to } of content) covered.fill(1, from, to);
    covered.fill(1, cue.from, cue.to);
  }
  return covered;
}
