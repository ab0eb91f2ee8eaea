import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { BLOCK_SEPARATOR } from '@/domain/articles/block';

/** An attribution as a person marked it. `who` is the name that is meant, where the mark says it. */
export type Marked = {
  content: Span[];
  source: Span[];
  cue: Span[];
  who: string | null;
  /** Those who are quoted within it, and those through whom it is known, by the words that name them. */
  within: string[];
  through: string[];
};
export type MarkedFigure = {
  words: string;
  low: number | null;
  high: number | null;
  about: boolean;
  measure: string;
};
export type MarkedDate = { words: string; day: string | null };

/** A brief of the corpus (README.md beside), its marks taken out of the text. */
export type Brief = {
  name: string;
  style: string;
  publishedOn: string;
  text: string;
  blocks: Block[];
  attributions: Marked[];
  figures: MarkedFigure[];
  dates: MarkedDate[];
};

/** Reads a file of briefs. Throws with the name of the brief when a mark is not closed or a line is malformed. */
export function parseBriefs(file: string): Brief[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => parseBrief(part));
}

function parseBrief(part: string): Brief {
  const [head = '', ...lines] = part.split('\n');
  const [name = '', style = '', publishedOn = ''] = head.split('·').map((word) => word.trim());
  const records = lines.filter((line) => line.startsWith('% '));
  const body = lines.filter((line) => !line.startsWith('% ')).join('\n');
  const brief: Brief = {
    name,
    style,
    publishedOn,
    text: '',
    blocks: [],
    attributions: [],
    figures: [],
    dates: [],
  };
  for (const paragraph of body.split(/\n\s*\n/))
    if (paragraph.trim() !== '') addBlock(brief, paragraph.trim());
  for (const record of records) addRecord(brief, record);
  return brief;
}

function addBlock(brief: Brief, marked: string): void {
  const kind = kindOf(marked);
  const words = marked.replace(/^(#+ |Caption: |- )/, '');
  if (brief.text !== '') brief.text += BLOCK_SEPARATOR;
  const start = brief.text.length;
  readMarks(brief, words);
  brief.blocks.push({ kind, start, end: brief.text.length });
}

function kindOf(marked: string): Block['kind'] {
  if (marked.startsWith('# ')) return 'headline';
  if (marked.startsWith('## ')) return 'heading';
  if (marked.startsWith('- ')) return 'list-item';
  return marked.startsWith('Caption: ') ? 'caption' : 'paragraph';
}

type Open = { id: string; role: string; start: number };

/** Copies the words to the brief’s text and turns the marks into spans. Marks may nest. */
function readMarks(brief: Brief, words: string): void {
  const here = new Map<string, Marked>();
  const before = brief.attributions.at(-1);
  const open: Open[] = [];
  for (const { 0: piece, groups } of words.matchAll(
    /<(?<id>\d+|\^)(?<role>[skvt]?) |\|(?<who>[^<>|]*)>|>|[^<>|]+|[<|]/g,
  )) {
    if (groups?.id !== undefined)
      open.push({ id: groups.id, role: groups.role ?? '', start: brief.text.length });
    else if (piece === '>' || groups?.who !== undefined)
      close(brief, open.pop(), groups?.who ?? null, here, before);
    else brief.text += piece;
  }
  if (open.length > 0) throw new Error(`${brief.name}: a mark is not closed in “${words.slice(0, 60)}”.`);
  brief.attributions.push(...[...here.values()].filter(({ content }) => content.length > 0));
}

function close(
  brief: Brief,
  mark: Open | undefined,
  who: string | null,
  here: Map<string, Marked>,
  before: Marked | undefined,
): void {
  if (mark === undefined)
    throw new Error(`${brief.name}: a mark is closed that was not opened, near “${brief.text.slice(-40)}”.`);
  const span = { start: mark.start, end: brief.text.length };
  if (mark.id === '^') {
    before?.content.push(span);
    return;
  }
  const marked = here.get(mark.id) ?? {
    content: [],
    source: [],
    cue: [],
    who: null,
    within: [],
    through: [],
  };
  here.set(mark.id, marked);
  if (mark.role === 'v' || mark.role === 't') {
    const name = who ?? brief.text.slice(span.start, span.end);
    (mark.role === 'v' ? marked.within : marked.through).push(name);
    return;
  }
  if (mark.role === 's') marked.source.push(span);
  else if (mark.role === 'k') marked.cue.push(span);
  else marked.content.push(span);
  marked.who ??= who;
}

function addRecord(brief: Brief, record: string): void {
  const [kind = '', words = '', ...rest] = record
    .slice(2)
    .split('|')
    .map((cell) => cell.trim());
  const number = (cell: string | undefined) => (cell === undefined || cell === '-' ? null : Number(cell));
  if (kind === 'date') brief.dates.push({ words, day: rest[0] === '-' ? null : (rest[0] ?? null) });
  else if (kind === 'figure') {
    brief.figures.push({
      words,
      low: number(rest[0]),
      high: number(rest[1]),
      about: rest[2] === 'about',
      measure: rest[3] ?? '',
    });
  } else throw new Error(`${brief.name}: “${record}” is neither a figure nor a date.`);
}
