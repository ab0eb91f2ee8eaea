import type { Span } from '@/domain/anchoring/spans/span';
import type { Day } from '@/domain/shared/day';
import { Collector, type Found } from '../attribution/found';
import { turnOf } from '../attribution/interview';
import { draftsOf } from '../attribution/passage-drafts';
import { nameLine } from '../attribution/signed';
import { Calendar, type FoundDate } from '../figures/dates';
import { contentWords } from '../sentence/statement';
import type { Passage } from '../text/passage';
import { attributed } from './attributed';
import { fingerprintOf } from './fingerprint';
import { ownSuggestion } from './own-suggestion';
import { ownClaims } from './own-voice';
import { mergePlaces } from './places';
import { SourceResolver } from './resolve-source';
import { type SaidBy, saidBy } from './said-by';
import type { Suggestion } from './suggestion';

/**
 * A suggestion is handed out once so many characters behind it have been read: until then a later paragraph may name its
 * source in full, or repeat it. Articles are shorter; in a book it bounds what is held.
 */
const LOOK_AHEAD = 100_000;
/** How much is read between two looks at what is ripe. */
const STEP = LOOK_AHEAD / 4;

type Pending = { found: Found; said: SaidBy };

/**
 * One reading of a text, passage by passage. It holds who was named and spoke last, the last passage, and the suggestions
 * of the last stretch of text; nothing in it grows with the length of the text.
 */
export class Reading {
  private readonly collector = new Collector();
  private readonly resolver = new SourceResolver();
  private readonly calendar: Calendar;
  private waiting: Pending[] = [];
  private ready: Suggestion[] = [];
  private lookedAt = 0;

  constructor(
    private readonly text: string,
    publishedOn: Day | null,
  ) {
    this.calendar = new Calendar(publishedOn);
  }

  take(passage: Passage): void {
    const found = this.collector.take(passage, draftsOf(passage));
    // The last quotation may only now have got its speaker: the name below it, or who goes on with it.
    for (const one of this.waiting)
      if (one.found.adopted === true) one.said = saidBy(this.resolver, one.found);
    // Content may still grow by the paragraphs that go on with its quotation; it is settled when a new speaker comes.
    if (found.length > 0) this.settle();
    for (const one of found) this.waiting.push(this.resolveOne(one));
    this.resolver.readNames(passage, passage.length);
    if (!isSpokenLine(passage)) this.takeOwn(passage, found, this.calendar.datesOf(passage));
  }

  /** What may be handed out when the text has been read up to `at`, in the order of the text. */
  ripe(at: number): Suggestion[] {
    if (at - this.lookedAt < STEP) return [];
    this.lookedAt = at;
    return this.release(at - LOOK_AHEAD);
  }

  /** What is left when the text ends. */
  rest(): Suggestion[] {
    return this.release(Number.POSITIVE_INFINITY);
  }

  /** Every spelling of those who were named last. */
  names(): string[] {
    return this.resolver.people.everyone().flatMap(({ spellings }) => [...spellings]);
  }

  private release(horizon: number): Suggestion[] {
    if (this.waiting.some(({ found }) => startOf(found) < horizon)) this.settle();
    const ripe = this.ready.filter((one) => startOf(one) < horizon);
    if (ripe.length === 0) return [];
    this.ready = this.ready.filter((one) => startOf(one) >= horizon);
    for (const one of ripe) this.finish(one);
    return mergePlaces(ripe);
  }

  /** Names are settled only now, and so is the fingerprint, which holds one. What is handed out changes no more. */
  private finish(one: Suggestion): void {
    for (const source of [one.source, ...one.alongside, ...one.via, ...one.through])
      this.resolver.finish(source);
    one.content = [...one.content];
    one.places = [one.content];
    one.fingerprint = fingerprintOf(one.source.name ?? '', contentWords(this.text, one.content));
  }

  private settle(): void {
    for (const { found, said } of this.waiting)
      this.ready.push(attributed(this.text, found, said, this.calendar));
    this.waiting = [];
  }

  private resolveOne(found: Found): Pending {
    return { found, said: saidBy(this.resolver, found) };
  }

  private takeOwn(p: Passage, found: readonly Found[], dates: readonly FoundDate[]): void {
    const covered = coverageOf(
      p,
      found.flatMap(({ content }) => content),
    );
    for (const claim of ownClaims(p, covered, dates))
      this.ready.push(ownSuggestion(this.text, p, claim, dates));
  }
}

/** A question put in an interview and a line that is a name state nothing. */
const isSpokenLine = (p: Passage) => turnOf(p) !== null || nameLine(p) !== null;

const startOf = ({ content }: { content: readonly Span[] }) => content[0]?.start ?? 0;

/** 1 for each token that stands in one of the spans. */
function coverageOf(p: Passage, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(p.length);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = 0; at < p.length; at += 1) {
    const start = p.starts[at] ?? 0;
    while (next < sorted.length - 1 && (sorted[next]?.end ?? 0) <= start) next += 1;
    const span = sorted[next];
    if (span !== undefined && start >= span.start && start < span.end) covered[at] = 1;
  }
  return covered;
}
