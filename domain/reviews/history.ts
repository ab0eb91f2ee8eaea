import { ATTRIBUTION_CHECKS } from '@/domain/claims/attribution';
import { CLAIM_KINDS } from '@/domain/claims/claim';
import { EVIDENCE_STANCES } from '@/domain/claims/evidence';
import type { AttributionFacts } from '@/domain/claims/facts';
import { figureInWords } from '@/domain/claims/figure';
import { presentFigure } from '@/domain/claims/figure-v1';
import type {
  CarriedPlace,
  ClaimLedger,
  EditPayload,
  EvidencePayload,
  PlaceFacts,
  PlacePayload,
  SucceededPayload,
  UndoneEntry,
} from '@/domain/claims/ledger-facts';
import type { ReviewGiven } from '@/domain/reviews/ledger-facts';
import { VERDICTS } from '@/domain/reviews/verdict';
import { quoted } from '@/domain/shared/quoted';

/**
 * The record in plain words, entry by entry. Everything is told by what may be shown to whoever reads it: an article
 * is named only where the reader may know of it, and sources go by their present public names, since a source may
 * have been protected after the entry was written.
 */
export type Shown = {
  /** May this article, by its slug, be named? */
  article: (slug: string) => boolean;
  /** May words of texts be told that readers never saw? */
  unshown: boolean;
  /** Present public names of sources, by id and by slug. */
  sources: ReadonlyMap<string, string>;
};

type Payloads = ClaimLedger & {
  'review.given': ReviewGiven;
  'article.published': { slug: string; headline: string };
  'article.withdrawn': { slug: string; headline: string };
};
type Sentences = { [Action in keyof Payloads]: (payload: Payloads[Action], shown: Shown) => string | null };

const SENTENCES: Sentences = {
  'claim.created': () => 'The claim was recorded.',
  'claim.edited': editSentence,
  'claim.placed': placeSentence,
  'claim.span-adjusted': placeSentence,
  'claim.occurrence-removed': placeSentence,
  'claim.place-kept': keptSentence,
  'claim.marked-gone': goneSentence,
  'claim.other-words-kept': otherWordsSentence,
  'claim.succeeded': succeededSentence,
  'claim.past-span-adjusted': pastSentence,
  'claim.carried': carriedSentence,
  'claim.words-rechecked': recheckedSentence,
  'claim.assigned': ({ after }) =>
    after === null ? 'It was assigned to nobody.' : `It was assigned to ${after.name}.`,
  'claim.withdrawn': () => 'The claim was taken back.',
  'claim.restored': () => 'The claim was restored.',
  'claim.undone': ({ undone }, shown) => undoneSentence(undone, shown),
  'claim.source-moved': ({ same, sources: [from, into] }, shown) =>
    `${sourceName(from, shown)} and ${sourceName(into, shown)} are ${same ? 'the same source' : 'two sources'} in the record now.`,
  'evidence.added': evidenceSentence,
  'evidence.withdrawn': evidenceSentence,
  'attribution.checked': ({ source, after }, shown) =>
    `Whether ${sourceName(source.slug, shown)} said this: ${ATTRIBUTION_CHECKS[after.check]}.`,
  'review.given': ({ verdict, ownWordOnly }) =>
    `It was marked ${VERDICTS[verdict]}${ownWordOnly ? ', confirmed by the source itself only' : ''}.`,
  'article.published': (article, shown) =>
    shown.article(article.slug) ? `The article ${quoted(article.headline)} was published.` : null,
  'article.withdrawn': (article, shown) =>
    shown.article(article.slug) ? `The article ${quoted(article.headline)} was withdrawn.` : null,
};

/** The actions that there are words for. */
export const TOLD_ACTIONS = Object.keys(SENTENCES) as (keyof Payloads)[];
export type ToldAction = keyof Payloads;

/** The sentence for an entry, or null where there is none to tell. `payload` is that of the entry. */
export function historySentence(action: ToldAction, payload: unknown, shown: Shown): string | null {
  const sentence = SENTENCES[action] as (payload: unknown, shown: Shown) => string | null;
  return sentence(payload, shown);
}

function editSentence({ before, after }: EditPayload, shown: Shown): string | null {
  const sentences = [
    before.statement !== undefined &&
      after.statement !== undefined &&
      `The statement was changed from ${quoted(before.statement)} to ${quoted(after.statement)}.`,
    after.figure !== undefined && figureSentence(before.figure ?? null, after.figure),
    after.attributions !== undefined &&
      attributionsSentence(before.attributions ?? [], after.attributions, shown),
    after.kind !== undefined && `It is now filed as ${CLAIM_KINDS[after.kind].toLowerCase()}.`,
    after.topics !== undefined &&
      (after.topics.length > 0
        ? `Its topics are now: ${after.topics.join(', ')}.`
        : 'Its topics were removed.'),
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences.join(' ') : null;
}

function figureSentence(before: EditPayload['before']['figure'] | null, after: typeof before): string {
  if (!after) return 'The figure was removed.';
  const now = figureInWords(presentFigure(after));
  if (!before) return `A figure was recorded: ${now}.`;
  return `The figure was changed from ${quoted(figureInWords(presentFigure(before)))} to ${quoted(now)}.`;
}

function attributionsSentence(
  before: readonly AttributionFacts[],
  after: readonly AttributionFacts[],
  shown: Shown,
): string {
  const names = (list: readonly AttributionFacts[]) =>
    [...new Set(list.map(({ sourceId }) => sourceName(sourceId, shown)))].sort();
  const [then, now] = [names(before), names(after)];
  const added = now.filter((name) => !then.includes(name));
  const removed = then.filter((name) => !now.includes(name));
  const parts = [
    added.length > 0 && `Source added: ${added.join(', ')}.`,
    removed.length > 0 && `Source removed: ${removed.join(', ')}.`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : 'How it is attributed was changed.';
}

function sourceName(idOrSlug: string, shown: Shown): string {
  return shown.sources.get(idOrSlug) ?? 'a source';
}

function placeSentence({ before, after }: PlacePayload, shown: Shown): string | null {
  const place = after ?? before;
  if (place === null || !shown.article(place.article.slug)) return null;
  const article = quoted(place.article.headline);
  if (after === null || after.fragments.length === 0) return `It no longer stands in the article ${article}.`;
  const words = wordsOf(after);
  if (before === null || before.fragments.length === 0)
    return `It was found in the article ${article}: ${quoted(words)}.`;
  return `The words marked in the article ${article} are now: ${quoted(words)}.`;
}

function pastSentence({ after }: CarriedPlace, shown: Shown): string | null {
  if (!shown.article(after.article.slug)) return null;
  const text = `revision ${after.revision.number} of the article ${quoted(after.article.headline)}`;
  return `The words marked in ${text} are now: ${quoted(wordsOf(after))}.`;
}

function wordsOf({ fragments }: PlaceFacts): string {
  return fragments.map(({ exact }) => exact).join(' … ');
}

/** Undone, what is told is that it is open again: `after` is in doubt. */
function keptSentence({ before, after }: PlacePayload, shown: Shown): string | null {
  const place = after ?? before;
  if (place === null || !shown.article(place.article.slug)) return null;
  const where = `in the article ${quoted(place.article.headline)} on the words ${quoted(wordsOf(place))}`;
  return place.anchor?.check === 'open'
    ? `It is open again whether it stands ${where}.`
    : `It was confirmed that it stands ${where}.`;
}

function goneSentence({ before, after }: PlacePayload, shown: Shown): string | null {
  const place = after ?? before;
  if (place === null || !shown.article(place.article.slug)) return null;
  const article = quoted(place.article.headline);
  return place.anchor?.state === 'gone' && place.anchor.check === 'confirmed'
    ? `It was confirmed that it no longer stands in the article ${article}.`
    : `It is open again whether it stands in the article ${article}.`;
}

/** Undone, what is told is that it is open again, as with keptSentence. */
function otherWordsSentence({ before, after }: PlacePayload, shown: Shown): string | null {
  const place = after ?? before;
  if (place === null || place.anchor?.check === 'open') return keptSentence({ before, after }, shown);
  if (!shown.article(place.article.slug)) return null;
  const words = `${quoted(wordsOf(place))} in the article ${quoted(place.article.headline)}`;
  return `It was said to be the same claim in other words: ${words}. A reviewer judges it again.`;
}

/** Readers are not told the words: they may stand in a text that readers never saw. */
function recheckedSentence({ words }: ClaimLedger['claim.words-rechecked'], { unshown }: Shown): string {
  const which = unshown ? `: ${words.map(quoted).join(', ')}` : '';
  return `It was found on words that were not judged${which}. A reviewer judges it again.`;
}

function succeededSentence({ before, after, by }: SucceededPayload, shown: Shown): string | null {
  if (after === null || after.fragments.length > 0) return goneSentence({ before, after }, shown);
  if (!shown.article(after.article.slug)) return null;
  const article = quoted(after.article.headline);
  return `It no longer stands in the article ${article}: claim ${by.number} says what is there now, ${quoted(by.statement)}.`;
}

function carriedSentence(
  { places, shown: isPublic }: ClaimLedger['claim.carried'],
  shown: Shown,
): string | null {
  if (!isPublic && !shown.unshown) return null;
  const told = places.filter(({ after }) => shown.article(after.article.slug)).map(carriedPlaceSentence);
  return told.length > 0 ? told.join(' ') : null;
}

function carriedPlaceSentence({ before, after }: CarriedPlace): string {
  const text = `Revision ${after.revision.number} of the article ${quoted(after.article.headline)}`;
  if (after.fragments.length === 0) return `${text} no longer has the words ${quoted(wordsOf(before))}.`;
  if (before.fragments.length === 0) return `${text} has it again: ${quoted(wordsOf(after))}.`;
  if (wordsOf(before) === wordsOf(after)) {
    return after.anchor?.check === 'open'
      ? `${text} has its words in a place that is in doubt: ${quoted(wordsOf(after))}.`
      : `${text} has its words in another place: ${quoted(wordsOf(after))}.`;
  }
  return `${text} changed its words from ${quoted(wordsOf(before))} to ${quoted(wordsOf(after))}.`;
}

/** By what was there before and after, so that the same sentence serves an undone entry, which exchanges the two. */
function evidenceSentence({ before, after }: EvidencePayload): string | null {
  if (after === null) return before && `Evidence was taken back: ${quoted(before.title)}.`;
  return `Evidence was added: ${quoted(after.title)} (${EVIDENCE_STANCES[after.stance].toLowerCase()}).`;
}

function undoneSentence(undone: UndoneEntry, shown: Shown): string | null {
  const sentence = historySentence(undone.action, undone.payload, shown);
  return sentence === null ? null : `A change was undone. ${sentence}`;
}
