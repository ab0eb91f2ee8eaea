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

/** A source as a combobox offers it. */
export type SourceOption = SourceName & { id: string; aliases: string[]; affiliation: string | null };

/** A source on the desk. Whether an identity is kept is said, never which. */
export type SourceView = SourceOption & {
  description: string | null;
  url: string | null;
  justification: string | null;
  hasIdentity: boolean;
  version: number;
  /** Claims attributed to it. */
  claims: number;
  /** The one that it was found to be; then nothing is attributed to it any more. */
  mergedInto: { slug: string; name: string } | null;
  /** Those that were found to be this one. */
  merged: { id: string; slug: string; name: string; version: number }[];
};
