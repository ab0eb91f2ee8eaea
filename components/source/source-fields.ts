import { SOURCE_KINDS, type SourceKind, type SourceView } from '@/domain/sources/source';

/** What is edited of a source; aliases one a line. Its protected identity is never among them. */
export type SourceFields = {
  name: string;
  kind: SourceKind;
  aliases: string;
  role: string;
  affiliation: string;
  description: string;
  url: string;
  justification: string;
};

export const SOURCE_FIELD_WORDS: Record<keyof SourceFields, string> = {
  name: 'Name',
  kind: 'Kind',
  aliases: 'Other names and spellings',
  role: 'Role',
  affiliation: 'Affiliation',
  description: 'Description',
  url: 'Link',
  justification: 'Why it is not named',
};

export function fieldsOfSource(source: SourceView): SourceFields {
  return {
    name: source.name,
    kind: source.kind,
    aliases: source.aliases.join('\n'),
    role: source.role ?? '',
    affiliation: source.affiliation ?? '',
    description: source.description ?? '',
    url: source.url ?? '',
    justification: source.justification ?? '',
  };
}

/** As the command takes them. A justification belongs to an unnamed source only. */
export function sourceEditOf(fields: SourceFields) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    name: fields.name.trim(),
    kind: fields.kind,
    aliases: linesOf(fields.aliases),
    role: orNull(fields.role),
    affiliation: orNull(fields.affiliation),
    description: orNull(fields.description),
    url: orNull(fields.url),
    justification: fields.kind === 'unnamed' ? orNull(fields.justification) : null,
  };
}

export function sourceFieldInWords(fields: SourceFields, name: keyof SourceFields): string {
  return name === 'kind' ? SOURCE_KINDS[fields.kind] : fields[name];
}

/** The lines that hold something, each once. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return [...new Set(lines.filter((line) => line !== ''))];
}
