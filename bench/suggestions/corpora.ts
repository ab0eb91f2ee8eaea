import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { type Brief, parseBriefs } from '@/domain/suggestions/corpus/brief';
import type { Document, Pair, Relation } from './document';

/** A document with what `suggest` needs to read it. */
export type BenchDocument = Document & { blocks: Block[]; publishedOn: string | null; brief: Brief | null };

const OWN = fileURLToPath(new URL('../../domain/suggestions/corpus/', import.meta.url));

/** Our own briefs: the part for tuning, or the part that is only measured. */
export function ownCorpus(part: 'development' | 'test'): BenchDocument[] {
  const folder = join(OWN, part);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parseBriefs(readFileSync(join(folder, name), 'utf8')).map(ofBrief));
}

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

function ofBrief(brief: Brief): BenchDocument {
  const relations = brief.attributions.map(({ content, source, cue }) => ({
    content: pairs(content),
    source: source.length > 0 ? pairs(source) : null,
    cue: cue.length > 0 ? pairs(cue) : null,
  }));
  const { name, text, blocks, publishedOn } = brief;
  return { name, text, blocks, publishedOn, relations, discard: [], brief };
}

type Loose = {
  doc?: string;
  name?: string;
  text?: string;
  publishedOn?: string;
  attributions?: LooseRelation[];
  discard?: Pair[];
};
type LooseRelation = { content: Pair[] | Pair; source?: Pair[] | Pair | null; cue?: Pair[] | Pair | null };

/**
 * Any corpus: a JSON file, or a folder of them. A file holds one document or a list, `{doc, text, attributions:
 * [{content, source, cue}], discard}`, offsets in UTF-16 units; where `text` is missing it is read from the `.txt` beside.
 */
export function corpusAt(path: string): BenchDocument[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.flatMap(documentsOf);
}

function documentsOf(file: string): BenchDocument[] {
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as Loose | Loose[];
  const list = Array.isArray(parsed) ? parsed : [parsed];
  return list
    .filter(({ attributions }) => Array.isArray(attributions))
    .map((document) => ofLoose(document, file));
}

function ofLoose(
  { doc, name, text, publishedOn, attributions = [], discard = [] }: Loose,
  file: string,
): BenchDocument {
  const words = text ?? readFileSync(file.replace(/\.json$/, '.txt'), 'utf8');
  const relations: Relation[] = attributions.map(({ content, source, cue }) => ({
    content: fragments(content),
    source: source ? fragments(source) : null,
    cue: cue ? fragments(cue) : null,
  }));
  const blocks = blocksIn(words);
  return {
    name: doc ?? name ?? file,
    text: words,
    blocks,
    publishedOn: publishedOn ?? null,
    relations,
    discard,
    brief: null,
  };
}

function fragments(value: Pair[] | Pair): Pair[] {
  return typeof value[0] === 'number' ? [value as Pair] : (value as Pair[]);
}

/** Every line is a block, the first one the headline. */
export function blocksIn(text: string): Block[] {
  return Array.from(text.matchAll(/[^\n]*[^\s][^\n]*/g), ({ 0: line, index }, number) => ({
    kind: number === 0 && line.length < 160 ? 'headline' : 'paragraph',
    start: index,
    end: index + line.length,
  }));
}
