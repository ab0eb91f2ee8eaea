import { isFiniteVerb } from '../grammar/grammar';
import { subjectAfter } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import { groupStart } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import type { Draft } from './draft';
import { turnOf } from './interview';

/** "Smith: deal is dead" in headlines and captions, "SMITH: …" in transcripts, "Smith, mayor: ‘…’". */
export function labelDrafts(p: Passage): Draft[] {
  const colon = firstColon(p);
  if (colon < 1 || colon > 12 || colon + 2 >= p.length) return [];
  const source: Range = { from: 0, to: colon };
  if (turnOf(p) !== null) return [];
  if (!isLabel(p, source)) return [];
  const speech = p.opens(colon + 1);
  if (!speech && !isTranscript(p, source) && !isHeadlineName(p, source)) return [];
  const quote = speech ? p.quoteOf(colon + 1) : undefined;
  const to = quote === undefined || isTranscript(p, source) ? p.length : quote.end;
  return [
    {
      passage: p,
      form: 'label',
      cue: { from: colon, to: colon + 1 },
      frame: 'q',
      strength: 2,
      negated: false,
      source: [source],
      content: [{ from: colon + 1, to }],
      shared: false,
    },
  ];
}

/** "Whitlock: rival ‘cannot be trusted’"; "Book review: …" is none. */
function isHeadlineName(p: Passage, { from, to }: Range): boolean {
  if (p.kind !== 'headline') return false;
  for (let at = from; at < to; at += 1) if (!p.has(at, is.CAPITAL)) return false;
  return true;
}

/** "‘We got this wrong’: water boss on the spill": in headlines the name may stand after the colon. */
export function headlineQuotes(p: Passage): Draft[] {
  const quote = p.quotes[0];
  if (p.kind !== 'headline' || quote === undefined || quote.open !== 0 || p.word(quote.end).text !== ':')
    return [];
  const source = subjectAfter(p, quote.end + 1);
  if (source === null) return [];
  return [
    {
      passage: p,
      form: 'label',
      cue: { from: quote.end, to: quote.end + 1 },
      frame: 'q',
      strength: 2,
      negated: false,
      source: [source],
      content: [{ from: 0, to: quote.end }],
      shared: false,
    },
  ];
}

function firstColon(p: Passage): number {
  for (let at = 0; at < Math.min(p.length, 14); at += 1) if (p.word(at).text === ':') return at;
  return -1;
}

function isLabel(p: Passage, { from, to }: Range): boolean {
  if (!p.has(from, is.CAPITAL | is.DETERMINER)) return false;
  for (let at = from; at < to; at += 1) {
    if (p.isQuoted(at) || isFiniteVerb(p, at) || (p.word(at).cue !== null && p.has(at, is.LOWERCASE)))
      return false;
  }
  return to - from <= 6 || p.word(from + 2).text === ',' || p.word(from + 1).text === ',';
}

/** "Smith had taunted him in a video: ‘…’": any verb, a colon and speech. The subject of the verb speaks. */
export function colonDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 2; at + 1 < p.length; at += 1) {
    if (p.word(at).text !== ':' || p.isQuoted(at) || !p.opens(at + 1)) continue;
    const draft = colonDraft(p, at);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function colonDraft(p: Passage, colon: number): Draft | null {
  const quote = p.quoteOf(colon + 1);
  if (quote === undefined || quote.words < 4) return null;
  const label = { from: p.from(colon), to: colon };
  if (label.from > 0 && colon - label.from <= 6 && isLabel(p, label)) return labelled(p, label, quote.end);
  for (let at = colon - 1; at > Math.max(p.from(colon), colon - 40); at -= 1) {
    if (p.isQuoted(at) || !isFiniteVerb(p, at)) continue;
    const subject = subjectBefore(p, groupStart(p, at));
    if (subject === null || subject.relative) continue;
    return { ...labelled(p, { from: colon, to: colon }, quote.end), source: [subject.range] };
  }
  return null;
}

/** The words before a colon as the source of what follows it. */
function labelled(p: Passage, source: Range, to: number): Draft {
  return {
    passage: p,
    form: 'label',
    cue: { from: source.to, to: source.to + 1 },
    frame: 'q',
    strength: 2,
    negated: false,
    source: [source],
    content: [{ from: source.to + 1, to }],
    shared: false,
  };
}

/** A name in capitals, or a short name, before the colon at the start of a paragraph. */
function isTranscript(p: Passage, { from, to }: Range): boolean {
  if (p.kind === 'headline' || p.kind === 'heading') return false;
  const names = Array.from({ length: to - from }, (_, at) => p.word(from + at));
  const capitals = names.filter(({ bits, text }) => bits & is.ALL_CAPITALS || /^\p{Lu}$/u.test(text));
  return (
    capitals.length === names.length ||
    (to - from <= 3 && names.every(({ bits }) => bits & is.CAPITAL) && p.length > 6)
  );
}
