import type { SourceKind } from '@/domain/sources/source';
import { numberedId } from './random';

export type GeneratedSource = {
  id: string;
  slug: string;
  name: string;
  kind: SourceKind;
  role: string | null;
  justification: string | null;
};

export const SOURCES = 300;
const FAMILY_OF_SOURCES = 11;
const KINDS: SourceKind[] = [
  'own_voice',
  'person',
  'official_body',
  'person',
  'outlet',
  'unnamed',
  'organisation',
];

/** The first is by far the most frequent (Random.skewed): as in real articles, the article itself. */
export function sourceAt(index: number): GeneratedSource {
  const kind = KINDS[index % KINDS.length] ?? 'person';
  return {
    id: numberedId(FAMILY_OF_SOURCES, index),
    slug: `generated-source-${index + 1}`,
    name: kind === 'own_voice' ? `The article itself (${index + 1})` : `Source number ${index + 1}`,
    kind,
    role: kind === 'person' ? 'Spokesperson' : null,
    justification: kind === 'unnamed' ? 'Generated: there is nobody behind it.' : null,
  };
}
