import type { Tx } from '@/db/client';
import { type CarriedPlace, claimEntry, type PlaceFacts } from '@/domain/claims/ledger-facts';
import { writeAnchors } from '@/domain/claims/steps/anchor';
import { holdClaims, refreshClaims } from '@/domain/claims/steps/refresh-claims';
import type { EntryDraft } from '@/domain/ledger/entry';
import { wordingInPlace } from '@/domain/wording/wording-in-place';
import { carryOver, type NewAnchor, type StoredAnchor } from '../carry-over';
import {
  anchorFacts,
  type Carriage,
  carriagesOf,
  changesWhatIsSeen,
  isTold,
  touchesStatus,
  type Wordings,
} from '../outcome-of-carrying';
import { baseTexts, placesToCarry } from '../queries/places-to-carry';
import type { HeldArticle } from './held-article';

type NewRevision = {
  id: string;
  number: number;
  sha256: string;
  text: string;
  headline: string;
  shown: boolean;
};

/**
 * Gives every claim of a held article its place in the new text, and puts right the status of those whose place came
 * into doubt or out of it. At most eight statements, however many claims.
 */
export async function carryClaims(
  tx: Tx,
  article: HeldArticle,
  revision: NewRevision,
  actorId: string,
): Promise<{ carriages: Carriage[]; entries: EntryDraft[] }> {
  const places = await placesToCarry(tx, article.id, revision.sha256);
  if (places.length === 0) return { carriages: [], entries: [] };
  const texts = {
    byRevision: await baseTexts(tx, article.revision, places),
    before: article.revision.text,
    after: revision.text,
  };
  const anchors = carryOver(places, texts);
  const carriages = carriagesOf(places, anchors);
  const says = wordingsOf(carriages, article, revision);
  const told = carriages.filter((carriage) => isTold(carriage, says(carriage)));
  const seenToChange = idsOf(told.filter((carriage) => changesWhatIsSeen(carriage, says(carriage))));
  const touched = carriages.filter((carriage) => touchesStatus(carriage, says(carriage)));
  const affected = [...new Set([...idsOf(touched), ...seenToChange])];
  await holdClaims(tx, affected);
  const written = anchors.map(({ spans, ...anchor }) => ({ ...anchor, fragments: spans }));
  await writeAnchors(tx, { text: revision.text, revisionId: revision.id, actorId }, written);
  await refreshClaims(tx, affected, seenToChange);
  return { carriages, entries: entriesOf(told, article, revision) };
}

function idsOf(carriages: readonly Carriage[]): Set<string> {
  return new Set(carriages.map(({ claimId }) => claimId));
}

function wordingsOf(
  carriages: readonly Carriage[],
  article: HeldArticle,
  { text }: NewRevision,
): (carriage: Carriage) => Wordings {
  const known = new Map(
    carriages.map((carriage) => {
      const before = wordingInPlace(article.revision.text, carriage.before.spans);
      return [carriage, { before, after: wordingInPlace(text, carriage.after.spans) }];
    }),
  );
  return (carriage) => known.get(carriage) ?? { before: '', after: '' };
}

/** One entry for each claim, in the order of their ids. */
function entriesOf(told: readonly Carriage[], article: HeldArticle, revision: NewRevision): EntryDraft[] {
  const byClaim = new Map<string, CarriedPlace[]>();
  for (const { claimId, before, after } of told) {
    const place = {
      before: factsOf(after.occurrenceId, before, article, article.revision),
      after: factsOf(after.occurrenceId, after, { ...article, headline: revision.headline }, revision),
    };
    byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), place]);
  }
  const { shown } = revision;
  return [...byClaim].map(([claimId, places]) => claimEntry('claim.carried', claimId, { places, shown }));
}

type InText = { id: string; number: number; text: string };

function factsOf(
  occurrenceId: string,
  anchor: StoredAnchor | NewAnchor,
  { slug, headline }: Pick<HeldArticle, 'slug' | 'headline'>,
  { id, number, text }: InText,
): PlaceFacts {
  const fragments = anchor.spans.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
  const [article, revision] = [
    { slug, headline },
    { id, number },
  ];
  return { occurrenceId, article, revision, fragments, anchor: anchorFacts(anchor) };
}
