import type { Span } from '@/domain/anchoring/spans/span';
import { statementOf } from '../sentence/statement';
import type { Suggestion } from '../engine/suggestion';

/** Said of something by nobody in particular: then only the words themselves can say how sure it is. */
const NOBODYS_FORMS: readonly Suggestion['form'][] = ['passive', 'impersonal', 'noun', 'heard'];

/**
 * The first draft of the statement. Where the doubt stands in words that are not part of the content ("is believed to",
 * "it is not clear whether") and no source is there to carry it, those words come along: a rumour must not become a
 * plain assertion by being cut out of its sentence.
 */
export function honestStatement(suggestion: Suggestion, text: string): string {
  const { cue, content, source, form, statement } = suggestion;
  const nobody = source.resolution === 'unresolved' || source.resolution === 'own-voice';
  // "It will not hold," said she. "Not ever.": the comma belonged to what stood between.
  const plain = statement.replace(/,(?= …)/g, '');
  if (cue === null || !nobody || !NOBODYS_FORMS.includes(form)) return plain;
  const whole = runOf(text, [cue, ...content]);
  return whole === null ? plain : statementOf(text.slice(whole.start, whole.end).replace(/\s+/g, ' '));
}

/** A claim is one sentence; what is longer is not one that a cue was cut out of. */
const LONGEST = 300;

/** From the beginning of the first sentence to the end of the last fragment; null over more than one paragraph. */
function runOf(text: string, spans: readonly Span[]): Span | null {
  const end = Math.max(...spans.map((span) => span.end));
  const first = Math.min(...spans.map(({ start }) => start));
  const start = sentenceStart(text, first);
  return end - start > LONGEST || text.slice(start, end).includes('\n') ? null : { start, end };
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const last = /[\s\S]*(?:[.?!;:]["”’)]?\s|\n)/.exec(before);
  return at - before.length + (last?.[0].length ?? 0);
}
