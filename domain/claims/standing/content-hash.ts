import { canonicalJson, type Json } from '@/domain/shared/canonical-json';
import { sha256Hex } from '@/domain/shared/hash';
import { chainOf } from '../attribution';
import type { FigureView } from '../card';
import type { ClaimContent } from '../facts';
import { figureFactsV1 } from '../figure-v1';
import type { HashVersion } from '../hash-version';

/** Over what the hash is made. A review keeps the version of its hash, and is compared with the content in that version. */
export const HASH_VERSION: HashVersion = 2;

/**
 * SHA-256 over what a verdict is bound to (design rule 2) besides the words of its places, which a review keeps
 * (words-judged.ts): statement, figure, attributions and the evidence that is not withdrawn. Topics, kind, assignment
 * and the checks of attributions are not in it: changing them makes no verdict stale. Neither are ids of rows nor the order of attributions and evidence, so
 * that putting back what was there gives back the same hash.
 */
export function contentHash(
  { statement, figure, attributions, evidence }: ClaimContent,
  version: HashVersion = HASH_VERSION,
): string {
  return sha256Hex(
    canonicalJson({
      format: `sourceline-claim-${version}`,
      statement,
      figure: figure === null ? null : FIGURE_FACTS[version](figure),
      attributions: sorted(attributions.map(({ id }) => chainOf(attributions, id).map(linkFacts))),
      evidence: sorted(evidence.map(evidenceFacts)),
    }),
  );
}

/** Version 1 did not know whether a bound is reached. */
const FIGURE_FACTS: Record<HashVersion, (figure: FigureView) => Json> = { 1: figureFactsV1, 2: figureFacts };

function figureFacts(figure: FigureView): Json {
  const { measure, subject, bound, amountText, low, high, unit, asOf, asOfText } = figure;
  return { measure, subject, bound, amountText, low, high, unit, asOf, asOfText };
}

function linkFacts(link: ClaimContent['attributions'][number]): Json {
  const { sourceId, stance, directness, cue, saidOn } = link;
  return { sourceId, stance, directness, cue, saidOn };
}

function evidenceFacts(item: ClaimContent['evidence'][number]): Json {
  const { stance, title, url, quotedPassage, locator, note, archivedUrl, capturedOn, file } = item;
  const fileHash = file === null ? null : file.sha256;
  return { stance, title, url, quotedPassage, locator, note, archivedUrl, capturedOn, file: fileHash };
}

/** The same list whatever the order it came in. */
function sorted(items: Json[]): Json[] {
  const keyed = items.map((item) => ({ item, key: canonicalJson(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
