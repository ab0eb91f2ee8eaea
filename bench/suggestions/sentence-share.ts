import { suggest } from '@/domain/suggestions/engine/suggest';
import type { Suggestion } from '@/domain/suggestions/engine/suggestion';
import type { BenchDocument } from './corpora';
import type { Share } from './prose-measures';

/**
 * How many statements can stand as they are, of those with a source in the text: in the first band, in the first two,
 * and in all. `quiet` are the documents in which nobody says anything: how many of them nothing is attributed in.
 */
export type SentenceShare = { first: Share; sure: Share; all: Share; quiet: Share };

export function sentenceShare(documents: readonly BenchDocument[]): SentenceShare {
  const none = (): Share => ({ right: 0, of: 0 });
  const total: SentenceShare = { first: none(), sure: none(), all: none(), quiet: none() };
  for (const { relations, text, blocks, publishedOn } of documents) {
    const said = suggest({ text, blocks, publishedOn }).filter(({ form }) => form !== 'own-voice');
    for (const one of said) addStatement(total, one);
    if (relations.length > 0) continue;
    total.quiet.of += 1;
    if (said.length === 0) total.quiet.right += 1;
  }
  return total;
}

function addStatement({ first, sure, all }: SentenceShare, { band, isSentence }: Suggestion): void {
  const shares = band === 1 ? [first, sure, all] : band === 2 ? [sure, all] : [all];
  for (const share of shares) {
    share.of += 1;
    if (isSentence) share.right += 1;
  }
}
