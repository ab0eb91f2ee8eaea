import type { WordsInPlace } from '@/domain/revisions/triage';

/** The words that a claim stands on, without those between them. */
export function markedWords({ parts }: Pick<WordsInPlace, 'parts'>): string {
  return parts.flatMap(({ text, marked }) => (marked ? [text] : [])).join(' … ');
}
