import { overlaps, problemOfSpan, type Span, snapToGraphemes, trimSpan } from '@/domain/anchoring/spans/span';

export type CheckedFragments =
  | { ok: true; fragments: Span[] }
  | { ok: false; index: number; message: string };

/**
 * The fragments of one place as they are stored: in the order of the text, without white space at their ends, widened
 * to whole characters where an end tore one. Refuses, by index in the list given, what cannot be put right so.
 */
export function checkFragments(text: string, given: readonly Span[]): CheckedFragments {
  const fragments: { span: Span; index: number }[] = [];
  for (const [index, asGiven] of given.entries()) {
    const span = tidied(text, asGiven);
    const message = problemOfSpan(text, span);
    if (message !== null) return { ok: false, index, message };
    fragments.push({ span, index });
  }
  fragments.sort((one, other) => one.span.start - other.span.start);
  const second = fragments.find(({ span }, at) => {
    const before = fragments[at - 1];
    return before !== undefined && overlaps(before.span, span);
  });
  if (second === undefined) return { ok: true, fragments: fragments.map(({ span }) => span) };
  const message = 'Two of the selected fragments overlap. Take one out, or select them as one.';
  return { ok: false, index: second.index, message };
}

function tidied(text: string, span: Span): Span {
  const inside = 0 <= span.start && span.start < span.end && span.end <= text.length;
  return inside ? trimSpan(text, snapToGraphemes(text, span)) : span;
}
