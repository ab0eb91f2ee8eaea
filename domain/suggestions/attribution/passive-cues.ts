import { clauseEnd, type Setting } from '../grammar/clause-end';
import { nounPhraseEnd } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import { passiveCues } from '../lexicon/lexicon';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { type Draft, joined } from './draft';

const CLAUSE: Setting = {
  relative: false,
  subordinate: false,
  tense: is.VERB_PAST,
  phrase: false,
  inserted: false,
};

/**
 * "is believed to be the wife", "was accused by X of Y", "a figure said by the US to exceed": content is what is said of
 * the subject, with the subject; the source stands after "by" or nowhere.
 */
export function passiveDraft(p: Passage, group: VerbGroup): Draft | null {
  if (!passiveCues.has(p.lower(group.at))) return null;
  const limit = Math.min(p.to(group.at), group.at + 60);
  const agent = agentAfter(p, group.at + 1, limit);
  const from = agent?.to ?? group.at + 1;
  const link = linkOf(p, from);
  if (link === null || (link === 'of' && !ABOUT.has(p.lower(group.at)))) return null;
  if (group.use === 'participle' && agent === null && link !== 'to' && link !== 'as') return null;
  if (link === 'to' && NAMED.has(p.lower(group.at))) return null;
  // "was told to wait": somebody's order, and nothing that is so.
  if (link === 'to' && agent === null && ['told', 'asked'].includes(p.lower(group.at))) return null;
  const subject = subjectBefore(p, group.from);
  if (subject === null && group.use === 'passive') return impersonal(p, group, agent, from, link);
  const inserted = subject?.relative === true && p.word(subject.clauseFrom - 1).text === ',';
  const end = clauseEnd(p, from, inserted ? { ...CLAUSE, relative: true } : CLAUSE);
  const late = agent === null && link === 'as' ? lateAgent(p, from, end) : null;
  const said: Range = { from, to: late === null ? end : late.from - 1 };
  const told =
    link === 'clause' ||
    ['asked', 'told', 'urged', 'ordered', 'advised', 'informed', 'assured', 'reminded', 'warned'].includes(
      p.lower(group.at),
    );
  const content = told || subject === null ? [said] : [subject.range, said];
  return draft(p, group, agent ?? late, content, from, link);
}

const ABOUT = new Set([
  'accused',
  'suspected',
  'warned',
  'told',
  'informed',
  'reminded',
  'blamed',
  'criticised',
  'criticized',
  'praised',
  'credited',
]);
const NAMED = new Set(['called', 'labelled', 'labeled', 'dubbed', 'branded', 'described']);

/** "was hailed a triumph by ministers": the agent after what it was called. */
function lateAgent(p: Passage, from: number, end: number): Range | null {
  for (let at = end - 1; at > from; at -= 1) {
    if (p.lower(at) !== 'by' || p.isQuoted(at)) continue;
    return { from: at + 1, to: nounPhraseEnd(p, at + 1, end) };
  }
  return null;
}

type Link = 'to' | 'as' | 'of' | 'clause';

function linkOf(p: Passage, at: number): Link | null {
  const lower = p.lower(at);
  if (lower === 'to' || (lower === 'not' && p.lower(at + 1) === 'to')) return 'to';
  if (lower === 'as') return 'as';
  if (lower === 'of' || lower === 'for' || lower === 'about' || lower === 'over') return 'of';
  if (lower === 'that' || lower === 'whether') return 'clause';
  return p.opens(at) || (p.has(at, is.DETERMINER) && ['a', 'an', 'the'].includes(lower)) ? 'as' : null;
}

function agentAfter(p: Passage, from: number, limit: number): Range | null {
  const by = p.lower(from) === 'by' ? from : from + 1;
  if (p.lower(by) !== 'by' || (by > from && !p.has(from, is.ADVERB))) return null;
  const to = nounPhraseEnd(p, by + 1, limit);
  return to > by + 1 ? { from: by + 1, to } : null;
}

function impersonal(
  p: Passage,
  group: VerbGroup,
  agent: Range | null,
  from: number,
  link: Link,
): Draft | null {
  if (link !== 'clause') return null;
  return draft(p, group, agent, [{ from, to: clauseEnd(p, from, CLAUSE) }], from, link);
}

function draft(
  p: Passage,
  group: VerbGroup,
  agent: Range | null,
  content: Range[],
  cueEnd: number,
  link: Link,
): Draft {
  return {
    passage: p,
    form: 'passive',
    cue: { from: group.from, to: agent === null ? Math.min(cueEnd, group.at + 1) : group.at + 1 },
    frame: link === 'as' ? 'a' : link === 'of' ? 'f' : 'c',
    strength: p.word(group.at).cue?.strength ?? 1,
    negated: group.negated,
    source: agent === null ? [] : [agent],
    content: joined(content),
    shared: false,
  };
}
