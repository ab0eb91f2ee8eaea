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
      const one = found.find(({ content }) => overlaps(content, marked.content));
      const right = one !== undefined && isRight(one, marked);
      const share = isChain(marked) ? chains : joint;
      share.of += 1;
      if (right) share.right += 1;
      else missed.push(text.slice(marked.source[0]?.start ?? 0, marked.content[0]?.end ?? 0));
    }
  }
  return { chains, joint, missed };
}

const isChain = ({ within, through }: Marked) => within.length + through.length > 0;

function isRight(one: Suggestion, marked: Marked): boolean {
  const speakers = [one.source, ...one.alongside];
  return (
    sameNames(one.via, marked.within) &&
    sameNames(one.through, marked.through) &&
    speakers.length === Math.max(1, marked.source.length) &&
    marked.source.every((span) => speakers.some(({ mention }) => mention !== null && touches(mention, span)))
  );
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Each name that is wanted has one that shares its last word, and there are no more. */
function sameNames(found: readonly SuggestedSource[], wanted: readonly string[]): boolean {
  const last = (name: string) => (name.split(/[\s,]+/).at(-1) ?? '').toLowerCase();
  return (
    found.length === wanted.length &&
    wanted.every((name) =>
      found.some((one) => one.name !== null && one.name.toLowerCase().includes(last(name))),
    )
  );
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  const units = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared * 2 >= units(a) + units(b) - shared;
}
