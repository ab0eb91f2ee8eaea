import { calledSo } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { finiteOf } from './verb-forms';

/**
 * What is said of an object, as a clause about it: "accused the ministry of counting bodies" → "the ministry counts
 * bodies", "called the response shameful" → "the response is shameful", "put the toll at 70" → "the toll is 70".
 * Null where the object is a pronoun or the words do not part plainly; then the act is told whole.
 */
export function objectClause(p: Passage, frame: string, base: string, content: Range): string | null {
  if (p.has(content.from, is.OBJECT_PRONOUN) && !p.has(content.from, is.POSSESSIVE)) return null;
  const said = partsOf(p, frame, base, content);
  if (said === null || said.object.to <= said.object.from || said.rest.to <= said.rest.from) return null;
  const verb = frame === 'f' ? gerundVerb(p, said) : isPlural(p, said.object) ? 'are' : 'is';
  if (verb === null) return null;
  const rest = frame === 'f' ? { from: said.rest.from + 1, to: said.rest.to } : said.rest;
  const words = rest.to > rest.from ? ` ${p.said(rest)}` : '';
  return `${p.said(said.object)} ${verb}${words}`;
}

type Parts = { object: Range; rest: Range };

function partsOf(p: Passage, frame: string, base: string, { from, to }: Range): Parts | null {
  const at = (link: number, skip: number): Parts | null =>
    link < 0 ? null : { object: { from, to: link }, rest: { from: link + skip, to } };
  if (frame === 'f') return base === 'accuse' ? at(linkIn(p, from, to, 'of', is.VERB_GERUND), 1) : null;
  if (frame === 'a') return at(linkIn(p, from, to, 'as'), 1);
  if (frame === 'x') return at(linkIn(p, from, to, 'at'), 1);
  return frame === 's' ? at(nameStart(p, from, to), 0) : null;
}

/** The link word behind the object; with `before`, only where such a word follows it. */
function linkIn(p: Passage, from: number, to: number, link: string, before = 0): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (p.isQuoted(at) || p.lower(at) !== link) continue;
    if (before !== 0) return p.has(at + 1, before) ? at : -1;
    return p.has(at + 1, is.VERB_GERUND) ? -1 : at;
  }
  return -1;
}

/** Where the name begins in "the vote a sham", "the response deeply shameful", "the vote “illegal”"; -1 if it is not plain. */
function nameStart(p: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (p.opens(at)) return p.has(at - 1, is.PREPOSITION | is.CONJUNCTION) ? -1 : at;
    if (['a', 'an', 'the'].includes(p.lower(at)) && !p.has(at - 1, is.PREPOSITION | is.CONJUNCTION))
      return at;
    if (calledSo.has(p.lower(at)) && !p.has(at - 1, is.DETERMINER | is.PREPOSITION))
      return p.has(at - 1, is.ADVERB) ? at - 1 : at;
  }
  return -1;
}

/** One gerund and no more: what is coordinated with it would need a form of its own. */
function gerundVerb(p: Passage, { object, rest }: Parts): string | null {
  for (let at = rest.from + 1; at < rest.to; at += 1)
    if (p.has(at, is.VERB_GERUND) && p.has(at - 1, is.CONJUNCTION | is.PUNCTUATION)) return null;
  return finiteOf(p.lower(rest.from), 'present', isPlural(p, object));
}

const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'they', 'those', 'these']);

/** By the last word before the first preposition: "the houses in Oslo", "Lee and Dunn". */
function isPlural(p: Passage, { from, to }: Range): boolean {
  let head = from;
  while (head + 1 < to && !p.has(head + 1, is.PREPOSITION | is.WH | is.PUNCTUATION)) {
    if (p.lower(head + 1) === 'and' && head + 2 < to) return true;
    head += 1;
  }
  const { lower } = p.word(head);
  return PLURALS.has(lower) || (/[^s'’ui]s$/.test(lower) && !p.has(head, is.CAPITAL));
}
