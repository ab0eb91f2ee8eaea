export const SOURCE_KINDS = {
  person: 'Person',
  organisation: 'Organisation',
  official_body: 'Official body',
  outlet: 'News outlet',
  document: 'Document',
  unnamed: 'Unnamed source',
  own_voice: 'The article itself',
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;

/** A source as lists and cards name it. Of an unnamed source `name` is the public description. */
export type SourceName = { slug: string; name: string; kind: SourceKind; role: string | null };
