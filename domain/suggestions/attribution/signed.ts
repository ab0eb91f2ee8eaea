import { isComma, isDash, isFiniteVerb } from '../grammar/grammar';
import { particlesEnd } from '../grammar/particles';
import * as is from '../lexicon/word-classes';
import { readMention } from '../names/mention';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';

/** A name with its role has no more words than this. */
const LONGEST = 14;

/** “…” — Ada Rowe, commissioner: a quotation that is the paragraph, and the name below it. */
export function signedDrafts(p: Passage): Draft[] {
  const quote = p.quotes[0];
  if (quote === undefined || quote.open !== 0 || quote.close < 0 || quote.words < 3) return [];
  const from = quote.end + 1;
  if (!isDash(p, quote.end) || !isNaming(p, { from, to: withoutStop(p) })) return [];
  return [signed(p, { from, to: withoutStop(p) }, [{ from: 0, to: quote.end }])];
}

/** A paragraph that is a name and nothing else: "Ruth Ansell", "— Sir Alan Crewe, chairman", "Rowe:". Null if it is more. */
export function nameLine(p: Passage): Range | null {
  if (p.kind === 'headline' || p.kind === 'heading' || p.quotes.length > 0) return null;
  const from = isDash(p, 0) ? 1 : 0;
  const to = p.word(p.length - 1).text === ':' ? p.length - 1 : p.length;
  const range = { from, to };
  const bare = !isDash(p, 0) && to === p.length;
  return isNaming(p, range) && !(bare && nameEnd(p, from) - from < 2) ? range : null;
}

/** "And from Chairwoman Pell:" at the end of a paragraph: whose words come next, without a verb. */
export function namedBefore(p: Passage): Range | null {
  const colon = p.length - 1;
  if (p.word(colon).text !== ':') return null;
  let from = p.from(colon);
  while (LEADS.has(p.lower(from)) && from < colon) from += 1;
  return isNaming(p, { from, to: colon }) ? { from, to: colon } : null;
}

const LEADS = new Set([
  'and',
  'then',
  'also',
  'or',
  'but',
  'this',
  'from',
  'by',
  'here',
  'finally',
  'next',
  'as',
  'is',
]);

export function signed(p: Passage, source: Range, content: Range[]): Draft {
  return {
    passage: p,
    form: 'label',
    cue: { from: source.from, to: source.from },
    frame: 'q',
    strength: 2,
    negated: false,
    source: [source],
    content,
    shared: false,
  };
}

const withoutStop = (p: Passage) => (p.has(p.length - 1, is.SENTENCE_END) ? p.length - 1 : p.length);

/** It names somebody, with a role at most: no verb, no sentence, no number before it. */
function isNaming(p: Passage, range: Range): boolean {
  const { from, to } = range;
  if (to <= from || to - from > LONGEST) return false;
  for (let at = from; at < to; at += 1)
    if (isDate(p, at) || isFiniteVerb(p, at) || p.has(at, is.SENTENCE_END) || p.word(at).text === ':')
      return false;
  const end = nameEnd(p, from);
  const closed = end === to || isComma(p, end) || p.word(end).text === '(' || p.lower(end) === 'of';
  const described = p.lower(from) === 'the' && readMention(p, range)?.kind === 'name';
  return described || (end > from && closed && readMention(p, range)?.kind === 'name');
}

/** "— Canadian Press, August 15, 2008" says where a headline stood, not who spoke. */
const isDate = (p: Passage, at: number) =>
  p.has(at, is.DAY_OR_MONTH) && (p.has(at + 1, is.NUMBER) || p.has(at - 1, is.NUMBER));

function nameEnd(p: Passage, from: number): number {
  let at = from;
  while (p.has(at, is.CAPITAL) && !p.has(at, is.DETERMINER | is.SUBJECT_PRONOUN | is.DAY_OR_MONTH)) {
    at += 1;
    at = particlesEnd(p, at);
  }
  return at;
}
