import { hearerEnd } from '../grammar/adjuncts';
import { isComma, isDash, isPossessor } from '../grammar/grammar';
import { occasions } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import { isCitable, isOutlet } from '../names/source-like';
import type { Passage, Range } from '../text/passage';
import { type Draft, holds } from './draft';

/** A phrase that links somebody to what is said in its sentence, and who that is. */
type Link = { whole: Range; who: Range; as: 'within' | 'through' };

/**
 * Ties the links of a chain to the attribution in whose sentence they stand: "X, citing Y, said", "Y, quoted by X, said",
 * "Y said in a statement carried by X", "Y told X", "a report based on Y says". What a link was taken for by itself goes.
 */
export function withChains(p: Passage, drafts: readonly Draft[]): Draft[] {
  let chained = [...drafts];
  for (let at = 0; at < p.length; at += 1) {
    if (p.isQuoted(at)) continue;
    const link = linkAt(p, at);
    if (link !== null) chained = tied(p, chained, link);
  }
  return chained.map((draft) => told(p, draft));
}

function linkAt(p: Passage, at: number): Link | null {
  const lower = p.lower(at);
  if (lower === 'citing' || lower === 'quoting') return linkTo(p, at, at + 1, 'within');
  if (['cited', 'cites', 'quoted', 'quotes'].includes(lower) && ['that', 'which'].includes(p.lower(at - 1)))
    return linkTo(p, at - 1, at + 1, 'within');
  if (lower === 'based' && ['on', 'upon'].includes(p.lower(at + 1))) return linkTo(p, at, at + 2, 'within');
  if (CARRIES.has(lower) && p.lower(at + 1) === 'by' && hangsOn(p, at))
    return linkTo(p, at, at + 2, 'through');
  const asked =
    ['with', 'to'].includes(lower) && ['interview', 'remarks', 'comments'].includes(p.lower(at - 1));
  return asked ? linkTo(p, at, at + 1, 'through') : null;
}

const CARRIES = new Set(
  'carried quoted cited published broadcast aired relayed reported distributed shown printed'.split(' '),
);
/** After any of these even a name that no list has is an outlet. */
const SURELY = new Set('carried quoted cited broadcast aired relayed'.split(' '));

/** It hangs on a comma, an occasion ("a statement carried by") or "as"; no auxiliary makes a passive of it. */
const hangsOn = (p: Passage, at: number) =>
  isComma(p, at - 1) || occasions.has(p.lower(at - 1)) || ['as', 'first'].includes(p.lower(at - 1));

function linkTo(p: Passage, at: number, from: number, as: Link['as']): Link | null {
  const whole = { from, to: nounEnd(p, from) };
  const who = as === 'through' ? ownerIn(p, whole) : whole;
  if (who.to <= from) return null;
  const fits =
    as === 'within'
      ? isCitable(p, who)
      : isOutlet(p, who) || (SURELY.has(p.lower(at)) && p.has(from, is.CAPITAL | is.DETERMINER));
  return fits ? { whole: { from: at, to: whole.to }, who, as } : null;
}

/** The noun phrase with what is said about its namelessness: up to a comma, "that", a second verb or the end. */
function nounEnd(p: Passage, from: number): number {
  const limit = Math.min(p.to(from), from + 30);
  let relative = false;
  for (let at = from; at < limit; at += 1) {
    if (p.lower(at) === 'who' || p.lower(at) === 'speaking') relative = true;
    if (p.isQuoted(at) || isComma(p, at) || isDash(p, at) || p.has(at, is.SENTENCE_END)) return at;
    if (';:()'.includes(p.word(at).text) || p.lower(at) === 'that') return at;
    if (at > from && !relative && endsNoun(p, at)) return at;
  }
  return limit;
}

const endsNoun = (p: Passage, at: number) =>
  p.lower(at) === 'as' ||
  (p.has(at, is.AUXILIARY | is.MODAL) && p.has(at, is.LOWERCASE)) ||
  (p.has(at, is.LOWERCASE) && p.word(at).cue?.strength === 3 && p.has(at, is.VERB_PAST | is.VERB_PRESENT)) ||
  (p.has(at, is.DAY_OR_MONTH) && p.has(at - 1, is.PREPOSITION));

/** Puts the link on the attribution of its sentence that stands nearest, and drops what stood for the link alone. */
function tied(p: Passage, drafts: readonly Draft[], link: Link): Draft[] {
  const { whole, who } = link;
  const others = drafts.filter(({ cue }) => cue.from < whole.from || cue.from >= whole.to);
  const sentence = p.from(whole.from);
  const main = others
    .filter(
      (one) =>
        p.from(one.cue.from) === sentence &&
        one.source.length > 0 &&
        !holds([who], one.source[0]?.from ?? -1),
    )
    .filter(
      ({ content }) =>
        link.as === 'through' || !content.some((run) => run.from < whole.from && run.to > whole.to),
    )
    .sort((a, b) => Math.abs(a.cue.from - whole.from) - Math.abs(b.cue.from - whole.from))[0];
  if (main === undefined) return [...drafts];
  const cut = (runs: readonly Range[]) => runs.flatMap((run) => without(p, run, whole));
  const source = cut(main.source);
  const content = cut(main.content);
  if (source.length === 0) return [...drafts];
  const more = [...(main[link.as] ?? []), who];
  return others.map((one) => (one === main ? { ...main, source, content, [link.as]: more } : one));
}

/** A run without the link and the comma before it; what would be left behind it is dropped where the run is a name. */
function without(p: Passage, run: Range, { from, to }: Range): Range[] {
  if (to <= run.from || from >= run.to) return [run];
  const before = isComma(p, from - 1) ? from - 1 : from;
  return before > run.from ? [{ from: run.from, to: before }] : run.to > to ? [{ from: to, to: run.to }] : [];
}

/** "Y told X": the one who is told, for whoever knows which names are outlets. */
function told(p: Passage, draft: Draft): Draft {
  const verb = draft.cue.to - 1;
  if (p.word(verb).cue?.base !== 'tell' || draft.form === 'passive') return draft;
  const hearer = ownerIn(p, { from: verb + 1, to: hearerEnd(p, verb + 1, p.to(verb)) });
  return hearer.to > hearer.from ? { ...draft, hearer } : draft;
}

/** Of "Radio Marsh’s Ann Lee on Friday" the outlet: up to the mark of the possessor, or the first preposition. */
function ownerIn(p: Passage, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1)
    if (isPossessor(p, at) || (p.has(at, is.PREPOSITION) && p.lower(at) !== 'of')) return { from, to: at };
  return { from, to };
}
