import type { SourceKind } from '@/domain/sources/source';
import { isComma, isDash, isPossessor } from '../grammar/grammar';
import { particlesEnd } from '../grammar/particles';
import { BODIES, COMPANIES, COUNTRIES, DOCUMENTS, GROUPS, OUTLETS } from '../lexicon/people';
import * as is from '../lexicon/word-classes';
import type { Passage, Range } from '../text/passage';
import { isFirstName } from './people';
import { describesPerson } from './person-words';

/** What the words beside a cue say about the source. */
export type Mention =
  | { kind: 'pronoun'; pronoun: string }
  | { kind: 'name'; name: string; role: string | null; source: SourceKind }
  | { kind: 'described'; words: string; source: SourceKind };

const set = (list: string) => new Set(list.split(' '));
const groups = set(GROUPS);
const bodies = set(BODIES);
const countries = set(COUNTRIES);
const outlets = set(OUTLETS);
const documents = set(DOCUMENTS);
const companies = set(COMPANIES);
/** "Inc.", "Stores": the last word of a company's name. */
export const isCompany = (lower: string) => companies.has(lower);
export const isCountry = (lower: string) => countries.has(lower);
const PRONOUNS = set(
  "he she they it we i you him her them his their its my our your who he's she's they've i'm we're they're he'd she'd i've we've",
);
const OF = set('of for at from in with on to');

/** Reads a source mention: a pronoun, a name with its role, or a description such as "the top US general". */
export function readMention(p: Passage, range: Range): Mention | null {
  const head = headOf(p, range);
  if (head.to <= head.from) return null;
  if (head.to - head.from === 1 && PRONOUNS.has(p.lower(head.from))) {
    return { kind: 'pronoun', pronoun: p.lower(head.from) };
  }
  const name = nameIn(p, head) ?? apposedName(p, range, head);
  if (name === null) return { kind: 'described', words: wordsOf(p, head), source: kindOfWords(p, head) };
  const words = wordsOf(p, name);
  return { kind: 'name', name: words, role: roleOf(p, range, head, name), source: kindOfName(p, head, name) };
}

/** The phrase up to the first comma, bracket, dash or relative pronoun. */
function headOf(p: Passage, { from, to }: Range): Range {
  let end = from;
  while (
    end < to &&
    !isComma(p, end) &&
    !isDash(p, end) &&
    !'(['.includes(p.word(end).text) &&
    !['who', 'whose', 'which'].includes(p.lower(end))
  )
    end += 1;
  return { from, to: end };
}

const isNameWord = (p: Passage, at: number) =>
  p.has(at, is.CAPITAL) &&
  !p.has(at, is.DETERMINER | is.SUBJECT_PRONOUN | is.CONJUNCTION) &&
  !(p.has(at, is.PREPOSITION) && p.lower(at) !== 'may');
/** Titles, and what somebody is called by hyphen: "Putin-watcher". */
export const isTitle = (p: Passage, at: number) =>
  p.has(at, is.TITLE) || /^\p{Lu}[\p{L}’']*-\p{Ll}/u.test(p.word(at).text);

/** Runs of capitalised words in the head; the one that names the source, titles left out. */
function nameIn(p: Passage, head: Range): Range | null {
  const runs = runsIn(p, head);
  const last = runs.at(-1);
  const first = runs[0];
  if (first === undefined || last === undefined || isPlainPlural(p, head, first)) return null;
  if (last !== first && last.to === head.to && titleWithin(p, last)) return person(p, last);
  if (startsHead(p, head, first) && !isOwner(p, first) && followedByOf(p, first, head))
    return organisation(p, head, first) ?? person(p, first);
  if (last.to < head.to)
    return startsHead(p, head, first) && p.has(first.to, is.VERB_ANY | is.ADVERB) && !isOwner(p, first)
      ? person(p, first)
      : null;
  if (
    isTitle(p, first.to - 1) &&
    last !== first &&
    last.to - last.from > 2 &&
    isFirstName(p.lower(last.to - 2))
  )
    return { from: last.to - 2, to: last.to };
  const whole = withHalf(p, runs, last);
  const before = whole.from - 1;
  if (
    before >= head.from &&
    (OF.has(p.lower(before)) || p.lower(before) === 'the') &&
    !startsAfterArticle(p, head, whole)
  )
    return null;
  return whole === last ? person(p, last) : whole;
}

/** "Food and Drug Administration", "Bosnia and Herzegovina": one name, where it does not name two. */
function withHalf(p: Passage, runs: readonly Range[], last: Range): Range {
  if (p.lower(last.from - 1) !== 'and') return last;
  const half = runs.find(({ to }) => to === last.from - 1);
  return half !== undefined && !isTitle(p, half.to - 1) ? { from: half.from, to: last.to } : last;
}

/** "Reserve Bank of Kansas City President Thomas Hoenig": who holds the office is named after the title. */
function titleWithin(p: Passage, { from, to }: Range): boolean {
  for (let at = to - 2; at >= from; at -= 1) if (isTitle(p, at)) return true;
  return false;
}

/** "Pilots" at the start of a sentence is no name. */
function isPlainPlural(p: Passage, head: Range, run: Range): boolean {
  const alone = run.from === head.from && run.to - run.from === 1 && p.from(run.from) === run.from;
  return (
    alone &&
    !outlets.has(p.lower(run.from)) &&
    (groups.has(p.lower(run.from)) ||
      (/[^s'’]s$/.test(p.lower(run.from)) && p.lower(run.from).length > 5 && !isPossessor(p, run.to)))
  );
}

function runsIn(p: Passage, { from, to }: Range): Range[] {
  const runs: Range[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNameWord(p, at)) continue;
    const end = runEnd(p, at + 1, to);
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}

function runEnd(p: Passage, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const name = p.lower(end) === '&' ? end + 1 : particlesEnd(p, end);
    if (!isNameWord(p, name) || name >= to) break;
    end = name + 1;
  }
  return end;
}

const startsHead = (p: Passage, head: Range, run: Range) =>
  run.from === head.from || (run.from === head.from + 1 && p.lower(head.from) === 'the');
const startsAfterArticle = (p: Passage, head: Range, run: Range) =>
  run.from === head.from + 1 && p.lower(head.from) === 'the';
const isOwner = (p: Passage, run: Range) => isPossessor(p, run.to);
const followedByOf = (p: Passage, run: Range, head: Range) => run.to < head.to && OF.has(p.lower(run.to));

/** "Bank of England", "Ministry of Defence": one capitalised noun, "of", and another. */
function organisation(p: Passage, head: Range, first: Range): Range | null {
  if (
    first.to - first.from > 3 ||
    p.lower(first.to) !== 'of' ||
    (isTitle(p, first.from) && !bodies.has(p.lower(first.from)) && first.to - first.from > 1) ||
    (isTitle(p, first.to - 1) && !bodies.has(p.lower(first.to - 1)))
  )
    return null;
  let to = first.to + 1;
  while (to < head.to && (isNameWord(p, to) || ['the', 'of', 'and', 'for'].includes(p.lower(to)))) to += 1;
  return to > first.to + 1 ? { from: first.from, to } : null;
}

/** Leaves titles out: "Defence Minister Sergei Shoigu". A run of titles alone names nobody. */
function person(p: Passage, whole: Range): Range | null {
  const honours = /^(kc|qc|mp|msp|obe|cbe|mbe|phd|md|jr|sr)$/.test(p.lower(whole.to - 1));
  const run = honours && whole.to - whole.from > 2 ? { from: whole.from, to: whole.to - 1 } : whole;
  for (let at = run.to - 1; at >= run.from; at -= 1) {
    if (!isTitle(p, at)) continue;
    return at + 1 < run.to ? { from: at + 1, to: run.to } : null;
  }
  // "Qualifier Zoe Baptiste": a large first letter where the sentence begins, and a first name behind it.
  const called =
    run.to - run.from > 2 &&
    p.has(run.from + 1, is.CAPITAL) &&
    !isFirstName(p.lower(run.from)) &&
    isFirstName(p.lower(run.from + 1));
  return called ? { from: run.from + 1, to: run.to } : run;
}

/** "The minister, Bob Jones,": a name of two words or more right after the first comma. */
function apposedName(p: Passage, range: Range, head: Range): Range | null {
  const next = { from: head.to + 1, to: range.to };
  if (next.from >= next.to || !isComma(p, head.to)) return null;
  const inner = headOf(p, next);
  const run = runsIn(p, inner)[0];
  return run !== undefined && run.from <= inner.from + 2 && run.to - run.from >= 2 ? person(p, run) : null;
}

function roleOf(p: Passage, range: Range, head: Range, name: Range): string | null {
  if (name.from >= head.to)
    return p.lower(head.from) === 'the' ? wordsOf(p, head).replace(/^the\s+/i, '') || null : null;
  const before = { from: p.lower(head.from) === 'the' ? head.from + 1 : head.from, to: name.from };
  if (name.from >= head.from && name.from < head.to && before.to > before.from) {
    const words = wordsOf(p, before).replace(/[,\s]+$/, '');
    if (words !== '') return words;
  }
  if (isComma(p, head.to) && head.to + 1 < range.to) {
    let from = head.to + 1;
    if (p.has(from, is.NUMBER)) from += isComma(p, from + 1) ? 2 : 1;
    const part = { from, to: Math.min(range.to, from + 14) };
    if (
      part.to > part.from &&
      !['who', 'which', 'whose', 'of', 'from'].includes(p.lower(part.from)) &&
      !p.has(part.from, is.VERB_GERUND | is.VERB_PAST) &&
      part.from >= name.to
    )
      return wordsOf(p, part).replace(/^(an?|the)\s+|[,\s]+$/gi, '') || null;
  }
  return null;
}

export function wordsOf(p: Passage, range: Range): string {
  return p
    .said(range)
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/i, (article) => article)
    .replace(/[,;:–—\s]+$/, '')
    .trim();
}

/** "Ambassador to the United States Hana Mohib": where the name begins cannot be told, but somebody is named. */
function holdsOffice(p: Passage, head: Range): boolean {
  const runs = runsIn(p, head);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last || last.to < head.to) return false;
  return last.to - last.from >= 2 && isTitle(p, first.to - 1) && !p.has(head.from, is.DETERMINER);
}

const isBody = (lower: string) => bodies.has(lower) || outlets.has(lower) || documents.has(lower);

function kindOfWords(p: Passage, head: Range): SourceKind {
  if (p.has(head.from, is.DETERMINER | is.NUMBER) && head.to - head.from === 1) return 'unnamed';
  if (holdsOffice(p, head)) return 'person';
  if (p.lower(head.from) === 'one' || describesPerson(p, head, isBody)) return 'unnamed';
  let end = head.from + 1;
  while (end < head.to && !OF.has(p.lower(end))) end += 1;
  for (let at = end - 1; at >= head.from; at -= 1) {
    const lower = p.lower(at).replace(/s$/, '');
    if (groups.has(p.lower(at))) return 'unnamed';
    if (documents.has(p.lower(at)) || documents.has(lower)) return 'document';
    if (bodies.has(lower)) return 'official_body';
    if (outlets.has(lower)) return 'outlet';
  }
  return p.has(head.from, is.CAPITAL) && p.has(head.to - 1, is.CAPITAL) ? 'organisation' : 'unnamed';
}

/** "the daily Al-Fajr": what stands right before a name that no list has. */
const OUTLET_NOUN =
  /^(newspaper|daily|weekly|magazine|broadcaster|channel|outlet|website|station|tabloid|paper)$/;

function kindOfName(p: Passage, head: Range, name: Range): SourceKind {
  for (let at = name.from; at < name.to; at += 1) {
    const lower = p.lower(at);
    if (outlets.has(lower)) return 'outlet';
    if (bodies.has(lower) && name.to - name.from > 1) return 'official_body';
  }
  if (OUTLET_NOUN.test(p.lower(name.from - 1)) && name.from > head.from) return 'outlet';
  if (countries.has(p.lower(name.to - 1))) return 'official_body';
  if (name.to - name.from > 1 && isCompany(p.lower(name.to - 1))) return 'organisation';
  const alone = name.to - name.from === 1;
  return alone && p.lower(name.from - 1) === 'the' ? 'organisation' : 'person';
}
