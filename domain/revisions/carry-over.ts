import { agree } from '@/domain/anchoring/agreement';
import { carry } from '@/domain/anchoring/carry';
import { orAltered } from '@/domain/anchoring/spans/altered';
import { type AnchorState, type Carried, isSettled } from '@/domain/anchoring/spans/carried';
import type { Span } from '@/domain/anchoring/spans/span';

/** Who answers for an anchor: a person, words that stand unchanged, or nobody yet. */
export type AnchorCheck = 'confirmed' | 'carried' | 'open';

/** An anchor as it is stored. One that is gone has no spans. */
export type StoredAnchor = {
  revision: { id: string; number: number };
  state: AnchorState;
  check: AnchorCheck;
  score: number;
  reason: string | null;
  spans: Span[];
};

/** An occurrence with what speaks for it. In each revision it is the last anchor that counts. */
export type PlaceToCarry = {
  occurrenceId: string;
  /** In the revision that was current until now. */
  latest: StoredAnchor;
  /** Where a person last put or confirmed it. */
  confirmed: StoredAnchor | null;
  /** Where it last stood for sure: a person's word, or unchanged words since. */
  vouched: StoredAnchor | null;
  /** Where it stood in the last earlier revision of the very same text as the new one. */
  twin: StoredAnchor | null;
};

/** Where an occurrence stands in the new text. */
export type NewAnchor = Omit<StoredAnchor, 'revision' | 'reason'> & { occurrenceId: string; reason: string };

/** Texts of the revisions that anchors are in, by id; `before` is the text that was current until now. */
export type Texts = { byRevision: ReadonlyMap<string, string>; before: string; after: string };

/**
 * Carries all places of an article to its new text: from the latest anchor and, where that is in another revision, from
 * the last one that a person confirmed. Both texts of a pair are compared once, however many places. Small edits
 * that each looked harmless add up; the confirmed words do not drift. Where the two ways disagree, a
 * person decides.
 */
export function carryOver(places: readonly PlaceToCarry[], texts: Texts): NewAnchor[] {
  const carried = carryFromEach(places, texts);
  return places.map((place) => ({ occurrenceId: place.occurrenceId, ...decide(place, carried, texts) }));
}

/** The anchors to carry it from. Those in one revision are one. */
function basesOf({ latest, confirmed, vouched }: PlaceToCarry): StoredAnchor[] {
  if (latest.state === 'gone') return [...new Set([vouched, confirmed])].filter((anchor) => anchor !== null);
  return [...new Set([latest, baseOf({ latest, confirmed, vouched })])];
}

function baseOf({
  latest,
  confirmed,
  vouched,
}: Pick<PlaceToCarry, 'latest' | 'confirmed' | 'vouched'>): StoredAnchor {
  const base = confirmed ?? vouched ?? latest;
  return base.revision.id === latest.revision.id ? latest : base;
}

type Decided = Omit<NewAnchor, 'occurrenceId'>;
type CarriedFrom = (anchor: StoredAnchor) => Carried;

/** One comparison for each revision that anchors are in. */
function carryFromEach(places: readonly PlaceToCarry[], { byRevision, after }: Texts): CarriedFrom {
  const anchors = new Map<string, StoredAnchor[]>();
  for (const place of places) {
    for (const anchor of basesOf(place)) {
      const { id } = anchor.revision;
      const inThere = anchors.get(id);
      if (inThere === undefined) anchors.set(id, [anchor]);
      else inThere.push(anchor);
    }
  }
  const found = new Map<StoredAnchor, Carried>();
  for (const [revisionId, inThere] of anchors) {
    const text = byRevision.get(revisionId);
    if (text === undefined) throw new Error(`the text of revision ${revisionId} was not read`);
    const items = inThere.map(({ spans }, id) => ({ id, spans }));
    for (const [index, result] of carry(text, after, items).entries()) {
      const anchor = inThere[index];
      if (anchor !== undefined) found.set(anchor, result);
    }
  }
  return (anchor) =>
    found.get(anchor) ?? { id: 0, spans: null, state: 'gone', score: 0, reason: '', doubt: null };
}

function decide(place: PlaceToCarry, from: CarriedFrom, texts: Texts): Decided {
  const { latest, twin } = place;
  const again = twin !== null && twin.check !== 'open' ? restored(twin) : null;
  if (latest.state === 'gone') return again ?? whatWasGone(place, from, texts);
  const base = baseOf(place);
  const [ofLatest, ofBase] = [from(latest), from(base)];
  if (agree(ofLatest, ofBase)) {
    if (isSettled(ofBase)) return settled(isSettled(ofLatest) ? ofLatest : ofBase);
    return again ?? undecided(ofBase);
  }
  // Nobody vouched for an open place; lost, it has no say against words that stand there as they once were.
  if (latest.check === 'open' && ofLatest.spans === null && isSettled(ofBase)) return settled(ofBase);
  return again ?? inTwoWays(ofLatest, ofBase, { latest, base, texts });
}

/** Found again only by unchanged words; else it stays gone, and nobody is asked twice. */
function whatWasGone(place: PlaceToCarry, from: CarriedFrom, texts: Texts): Decided {
  const { latest } = place;
  const found = basesOf(place).map(from).find(isSettled);
  // A person who said that it is gone saw the text before this one; words that stood there too are no news to them.
  const isNews = latest.check === 'open' || !(found?.spans ?? []).every((span) => stoodBefore(span, texts));
  if (found !== undefined && isNews) return { ...settled(found), reason: 'The words are in the text again.' };
  const { state, check, reason } = latest;
  return { state, check, reason: reason ?? 'It is not in the text.', score: 0, spans: [] };
}

function stoodBefore({ start, end }: Span, { before, after }: Texts): boolean {
  return before.includes(after.slice(start, end));
}

function restored({ revision, spans }: StoredAnchor): Decided {
  const reason = `This is the text of revision ${revision.number} again, in which the claim stood on these words.`;
  return { state: 'exact', check: 'carried', score: 1, reason, spans };
}

function settled({ state, score, reason, spans }: Carried): Decided {
  return { state, check: 'carried', score, reason, spans: spans ?? [] };
}

/** Unchanged words that may not be the ones meant are as doubtful as words of which half are left. */
const IN_DOUBT = 0.5;

function undecided({ state, score, reason, spans, doubt }: Carried): Decided {
  const open = { state, check: 'open', spans: spans ?? [] } as const;
  return doubt === null
    ? { ...open, score, reason }
    : {
        ...open,
        score: Math.min(score, IN_DOUBT),
        reason: state === 'altered' ? `${reason} ${doubt}` : doubt,
      };
}

type Bases = Record<'latest' | 'base', StoredAnchor> & { texts: Texts };

/** Stands where the latest way leads, if anywhere; as doubtful as the more doubtful of the two. */
function inTwoWays(ofLatest: Carried, ofBase: Carried, { latest, base, texts }: Bases): Decided {
  const shown = ofLatest.spans === null ? ofBase : ofLatest;
  const way = (carried: Carried, { revision }: StoredAnchor) =>
    `from revision ${revision.number} ${carried.spans === null ? 'it is gone' : `it comes here (${carried.state})`}`;
  const differ = ofLatest.spans !== null && ofBase.spans !== null;
  const reason = differ
    ? `Carried over from revision ${latest.revision.number} it comes here; from revision ${base.revision.number}, ` +
      'where a person last confirmed it, it comes to other words.'
    : `Carried over ${way(ofLatest, latest)}; ${way(ofBase, base)}, where a person last confirmed it.`;
  const inDoubt = { ...undecided(shown), score: Math.min(ofLatest.score, ofBase.score), reason };
  // The words that it is shown on may be the latest ones, of which nobody said that they are the confirmed ones.
  const sought = { text: texts.byRevision.get(base.revision.id) ?? '', spans: base.spans };
  return orAltered(sought, { text: texts.after, spans: inDoubt.spans }, inDoubt);
}
