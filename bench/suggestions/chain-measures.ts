import type { Span } from '@/domain/anchoring/spans/span';
import { suggest } from '@/domain/suggestions/engine/suggest';
import type { SuggestedSource, Suggestion } from '@/domain/suggestions/engine/suggestion';
import type { BenchDocument } from './corpora';
import type { Share } from './prose-measures';

type Marked = NonNullable<BenchDocument['brief']>['attributions'][number];

/** Chains and joint speakers against what the briefs mark, with those that were missed, in words. */
export function chainMeasures(documents: readonly BenchDocument[]): {
  chains: Share;
  joint: Share;
  missed: string[];
} {
  const chains = { right: 0, of: 0 };
  const joint = { right: 0, of: 0 };
  const missed: string[] = [];
  for (const { brief, text, blocks, publishedOn } of documents) {
    const asks = brief?.attributions.filter((one) => isChain(one) || one.source.length > 1) ?? [];
    if (asks.length === 0) continue;
    const found = suggest({ text, blocks, publishedOn });
    for (const marked of asks) {
      const one = found.find(
        ({ content }) => overlaps(content, marked.content) || holds(content, marked.content),
      );
      const right = one !== undefined && isRight(one, marked, text);
      const share = isChain(marked) ? chains : joint;
      share.of += 1;
      if (right) share.right += 1;
      else missed.push(text.slice(marked.source[0]?.start ?? 0, marked.content[0]?.end ?? 0));
    }
  }
  return { chains, joint, missed };
}

const isChain = ({ within, through }: Marked) => within.length + through.length > 0;

/** The whole chain, its origin first: who is quoted within it, who says it, through whom. Either end may be the suggestion’s source. */
function isRight(one: Suggestion, marked: Marked, text: string): boolean {
  const said = marked.source.map(({ start, end }) => text.slice(start, end));
  const wanted = [...marked.within, ...said, ...marked.through];
  const found = [...one.via, one.source, ...one.alongside, ...one.through];
  return found.length === wanted.length && wanted.every((name, at) => isNamed(found[at], name));
}

/** They share a word of more than three letters, or the name is as short as that. */
function isNamed(source: SuggestedSource | undefined, name: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/);
  const own = source?.name?.toLowerCase() ?? '';
  return own !== '' && words.some((word) => (word.length > 3 || words.length === 1) && own.includes(word));
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  const units = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared * 2 >= units(a) + units(b) - shared;
}

/** What is said stands within what its source says that another said. */
const holds = (outer: readonly Span[], inner: readonly Span[]) =>
  inner.every((one) => outer.some(({ start, end }) => start <= one.start && one.end <= end));
