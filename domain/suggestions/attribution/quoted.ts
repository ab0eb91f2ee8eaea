import { clauseEnd, PLAIN_SETTING, trimEnd } from '../grammar/clause-end';
import { isBe } from '../grammar/grammar';
import { nounPhraseEnd } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import { groupStart } from '../grammar/verb-group';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { contentBefore } from './content-before';
import type { Draft } from './draft';

/** "Dunn was quoted by Interfax as saying …", "“…,” Dunn was quoted as saying by X", "Interfax quoted Dunn as saying …". */
export function quotedDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 1; at < p.length; at += 1) {
    if (!['quoted', 'cited', 'quotes', 'cites'].includes(p.lower(at)) || p.isQuoted(at)) continue;
    const saying = sayingAfter(p, at);
    const draft = saying < 0 ? null : draftAt(p, at, saying);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

const SAYS = new Set(['saying', 'telling', 'adding', 'warning', 'claiming', 'reporting']);
const FARTHEST = 14;

/** The token of "saying" behind "as"; -1 where none comes in the same clause. */
function sayingAfter(p: Passage, from: number): number {
  for (let at = from + 1; at < Math.min(p.to(from), from + FARTHEST); at += 1) {
    if (p.lower(at) === 'as' && SAYS.has(p.lower(at + 1))) return at + 1;
    if (p.has(at, is.SENTENCE_END) || p.isQuoted(at)) return -1;
  }
  return -1;
}

function draftAt(p: Passage, verb: number, saying: number): Draft | null {
  const from = groupStart(p, verb);
  const subject = subjectBefore(p, from);
  if (subject === null) return null;
  const passive = from < verb && isPassive(p, from, verb);
  const late = agentAt(p, saying + 1);
  const agent = agentAt(p, verb + 1) ?? late;
  const object = { from: verb + 1, to: saying - 1 };
  if (!passive && (object.to <= object.from || !p.has(verb, is.VERB_PAST | is.VERB_PRESENT))) return null;
  const content =
    contentAfter(p, late?.to ?? saying + 1) ?? contentBefore(p, subject.clauseFrom)?.range ?? null;
  if (content === null) return null;
  const through = passive ? agent : subject.range;
  return {
    passage: p,
    form: content.from > saying ? 'verb-before' : 'verb-after',
    cue: { from, to: saying + 1 },
    frame: 'q',
    strength: 3,
    negated: false,
    source: [passive ? subject.range : object],
    content: [content],
    shared: false,
    ...(through !== null && { through: [through] }),
  };
}

function isPassive(p: Passage, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) if (isBe(p, at)) return true;
  return false;
}

function agentAt(p: Passage, at: number): Range | null {
  if (p.lower(at) !== 'by') return null;
  const to = nounPhraseEnd(p, at + 1, p.to(at));
  return to > at + 1 ? { from: at + 1, to } : null;
}

/** What comes behind: a quotation, or a clause; null where the sentence ends. */
function contentAfter(p: Passage, at: number): Range | null {
  const from = [',', ':'].includes(p.word(at).text) && p.opens(at + 1) ? at + 1 : at;
  if (p.opens(from)) return { from, to: p.quoteOf(from)?.end ?? p.to(from) };
  if (p.has(from, is.PUNCTUATION | is.PREPOSITION | is.DAY_OR_MONTH)) return null;
  const to = trimEnd(p, from, clauseEnd(p, from, PLAIN_SETTING));
  return to - from >= 2 ? { from, to } : null;
}
