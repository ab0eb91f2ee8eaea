import type { Span } from '@/domain/anchoring/spans/span';
import type { SourceKind } from '@/domain/sources/source';
import { particlesEnd } from '../grammar/particles';
import * as is from '../lexicon/word-classes';
import { isTitle, type Mention, readMention, wordsOf } from '../names/mention';
import { isFirstName, type Named, People, surname } from '../names/people';
import { isOutlet } from '../names/source-like';
import type { Passage, Range } from '../text/passage';
import { looksPersonal } from './looks-personal';
import type { SuggestedSource } from './suggestion';

export const OWN_VOICE: SuggestedSource = {
  resolution: 'own-voice',
  name: 'The article itself',
  kind: 'own_voice',
  role: null,
  mention: null,
  namedAt: null,
};
const NOBODY: SuggestedSource = {
  resolution: 'unresolved',
  name: null,
  kind: null,
  role: null,
  mention: null,
  namedAt: null,
};

/** Tells who is meant as the text goes by: names first met in full, then by surname, role or pronoun. */
export class SourceResolver {
  readonly people = new People();
  private speaker: Named | null = null;
  private group: { words: string; kind: SuggestedSource['kind']; at: Span } | null = null;
  private readAt = 0;
  private reading: Passage | null = null;
  private passages = 0;
  private spokeIn = 0;
  /** The passage that named the last speaker last, if only by the surname. */
  private speakerNamedIn = 0;
  /** The passage in which the article itself named somebody last; who is named in a quotation is not spoken of. */
  private readonly namedIn = new WeakMap<Named, number>();
  /** With whom the headline says that somebody talks. */
  private inHeadline: { name: string; at: Span } | null = null;
  private readonly outlets = new WeakSet<Named>();
  private readonly personOf = new WeakMap<SuggestedSource, Named>();

  /** Takes in the names of a passage up to a token, so that a pronoun looks back and never ahead. */
  readNames(p: Passage, upTo: number): void {
    // Headlines write names short and every word large: they would make new persons.
    if (p.kind === 'headline') {
      this.inHeadline ??= guestIn(p);
      return;
    }
    if (this.reading !== p) {
      this.reading = p;
      this.passages += 1;
      this.readAt = 0;
    }
    for (; this.readAt < upTo; this.readAt += 1) {
      const end = nameEnd(p, this.readAt);
      if (this.speaker !== null && p.lower(this.readAt) === surname(this.speaker.name))
        this.speakerNamedIn = this.passages;
      if (end - this.readAt < 2) continue;
      const from = withoutTitles(p, this.readAt, end);
      const person =
        end - from >= 2 && looksPersonal(p, from, end)
          ? this.people.meet(
              wordsOf(p, { from, to: end }),
              titleOf(p, this.readAt, from),
              p.span({ from, to: end }),
            )
          : end - from === 1
            ? this.touchSurname(p, from)
            : null;
      if (person !== null && !p.isQuoted(from)) this.namedIn.set(person, this.passages);
      this.readAt = end - 1;
    }
  }

  /**
   * The source that a mention means, or the reason why none can be told. Where it does not `speak` itself but is cited or
   * carries what is said, a pronoun after it still means the speaker.
   */
  resolve(p: Passage, ranges: readonly Range[], speaks = true): SuggestedSource {
    const range = ranges[0];
    if (range === undefined) return NOBODY;
    this.readNames(p, range.from);
    const mention = readMention(p, range);
    const span = p.span(range);
    if (mention === null || isFragment(p, range)) return { ...NOBODY, mention: span };
    const { speaker, spokeIn, group } = this;
    const source = this.resolved(mention, span, wordsOf(p, range));
    if (!speaks) [this.speaker, this.spokeIn, this.group] = [speaker, spokeIn, group];
    return source;
  }

  /** Who answers in an interview: whom its headline names as the guest, or the one person named in full so far. */
  interviewee(): SuggestedSource {
    const named = this.people.everyone().filter((one) => one.name.includes(' ') && !this.outlets.has(one));
    const guest = this.inHeadline;
    const only = guest === null ? named[0] : this.people.meet(guest.name, null, guest.at);
    if (only === undefined || (guest === null && named.length > 1)) return NOBODY;
    this.speaks(only);
    return { ...this.naming(only, 'person', only.at), mention: null };
  }

  /** True where the words name an outlet by themselves, or one that was called so before. */
  isOutlet(p: Passage, range: Range): boolean {
    if (isOutlet(p, range)) return true;
    const known = p.has(range.from, is.CAPITAL) ? this.people.find(wordsOf(p, range)) : null;
    return known !== null && this.outlets.has(known);
  }

  /** Puts the fullest name read so far into a source that was given: headlines name people briefly. */
  finish(source: SuggestedSource): void {
    const person = this.personOf.get(source);
    if (person === undefined) return;
    source.name = person.name;
    source.role ??= person.role;
    source.namedAt = person.at;
  }

  private naming(person: Named, kind: SourceKind, span: Span): SuggestedSource {
    const source: SuggestedSource = {
      resolution: 'named',
      name: person.name,
      kind,
      role: person.role,
      mention: span,
      namedAt: person.at,
    };
    this.personOf.set(source, person);
    return source;
  }

  private resolved(mention: Mention, span: Span, words: string): SuggestedSource {
    if (mention.kind === 'pronoun') return this.byPronoun(mention.pronoun, span);
    if (mention.kind === 'described') return this.byDescription(mention, span);
    const known = /^the /i.test(words) ? this.byEpithet(words) : null;
    if (known !== null) {
      this.speaks(known);
      return this.naming(known, 'person', span);
    }
    const person = this.people.meet(mention.name, mention.role, span);
    if (mention.source === 'outlet') this.outlets.add(person);
    if (this.outlets.has(person)) return this.naming(person, 'outlet', span);
    if (mention.source === 'person') this.speaks(person);
    else this.group = { words: mention.name, kind: mention.source, at: span };
    return this.naming(person, mention.source, span);
  }

  private byPronoun(pronoun: string, span: Span): SuggestedSource {
    if (/^(they|their|it|its|they've|we|our)$/.test(pronoun)) {
      if (this.group === null || /^(we|our)$/.test(pronoun)) return { ...NOBODY, mention: span };
      return {
        resolution: 'described',
        name: this.group.words,
        kind: this.group.kind,
        role: null,
        mention: span,
        namedAt: this.group.at,
      };
    }
    const here = this.people.pronoun(pronoun, (one) => this.namedIn.get(one) === this.passages);
    const last = here ?? this.people.pronoun(pronoun);
    const speaker = this.speaker !== null && agrees(pronoun, this.speaker) ? this.speaker : null;
    const spokeHere = speaker !== null && this.spokeIn === this.passages;
    const person = spokeHere ? speaker : (here ?? this.broughtIn(pronoun) ?? speaker ?? last);
    if (person === null) return { ...NOBODY, mention: span };
    person.gender ??= genderOfPronoun(pronoun);
    this.speaks(person);
    return this.naming(person, 'person', span);
  }

  /**
   * The one person of whom the paragraph before this spoke, where the last speaker neither spoke nor was named: "This was
   * echoed by the teacher Ivo Ban." brings in who says the next quotation.
   */
  private broughtIn(pronoun: string): Named | null {
    const before = this.passages - 1;
    if (this.speaker === null || Math.max(this.spokeIn, this.speakerNamedIn) >= before) return null;
    if (this.namedIn.get(this.speaker) === before) return null;
    const isThere = (one: Named) => this.namedIn.get(one) === before;
    const one = this.people.pronoun(pronoun, isThere);
    const another = this.people.pronoun(pronoun, (each) => isThere(each) && each !== one);
    return another === null ? one : null;
  }

  private speaks(person: Named): void {
    this.speaker = person;
    this.spokeIn = this.passages;
  }

  private byDescription({ words, source }: Mention & { kind: 'described' }, span: Span): SuggestedSource {
    const person = /^the /i.test(words) ? (this.people.byRole(words) ?? this.byEpithet(words)) : null;
    if (person !== null) {
      this.people.touch(person);
      this.speaks(person);
      return this.naming(person, 'person', span);
    }
    const group = this.sameGroup(words);
    if (group !== null)
      return {
        resolution: 'described',
        name: group.words,
        kind: group.kind,
        role: null,
        mention: span,
        namedAt: group.at,
      };
    this.group = { words, kind: source, at: span };
    return { resolution: 'described', name: words, kind: source, role: null, mention: span, namedAt: null };
  }

  /** "the union" after "the Union of Bakers": the body that spoke last, by the noun in its name. */
  private sameGroup(words: string): typeof this.group {
    const noun = /^the (\p{Ll}+)$/iu.exec(words)?.[1];
    if (noun === undefined || this.group === null || this.group.kind === 'unnamed') return null;
    const named =
      /\p{Lu}/u.test(this.group.words.replace(/^\p{Lu}/u, '')) || this.group.words.includes(' of ');
    return named && this.group.words.toLowerCase().split(' ').includes(noun) ? this.group : null;
  }

  /** "the 26-year-old", "the two-term Republican", "the Italian": the person spoken of just before. */
  private byEpithet(words: string): Named | null {
    return EPITHET.test(words)
      ? (this.speaker ?? this.people.pronoun('he') ?? this.people.pronoun('she'))
      : null;
  }

  private touchSurname(p: Passage, at: number): Named | null {
    const known = this.people.find(p.word(at).text);
    if (known !== null) this.people.touch(known);
    return known;
  }
}

const EPITHET =
  /^[Tt]he (\d+-year-old|.*\b(Republican|Democrat|Conservative|Briton|Swede|Dane|Scot|Frenchman|Frenchwoman|Dutchman|Spaniard|Pole|Finn|Turk|Greek|\p{Lu}\p{L}+(ian|ese|ish|can)))$/u;

/** "of Riga": a piece of a phrase is nobody. "Over half of voters" and "between 20 and 30 people" are somebody. */
const isFragment = (p: Passage, { from }: Range) =>
  p.has(from, is.CONJUNCTION) ||
  (p.has(from, is.PREPOSITION) &&
    p.has(from, is.LOWERCASE) &&
    !p.has(from + 1, is.NUMBER | is.NUMERIC | is.DETERMINER) &&
    !p.has(from, is.TITLE));

function genderOfPronoun(pronoun: string): Named['gender'] {
  return /^(she|her)/.test(pronoun) ? 'she' : 'he';
}

function agrees(pronoun: string, { gender }: Named): boolean {
  if (gender === null) return /^(he|she|his|her|him|he's|she's|he'd|she'd)$/.test(pronoun);
  return pronoun.startsWith(gender) || (gender === 'he' ? /^(his|him)$/ : /^her$/).test(pronoun);
}

/** "Talking of the harvest with Greta Olsen", "Interview: Greta Olsen": a name at the end of the headline. */
function guestIn(p: Passage): { name: string; at: Span } | null {
  for (let at = 1; at < p.length - 1; at += 1) {
    const leads =
      p.lower(at - 1) === 'with' || (p.word(at - 1).text === ':' && /interview|q&a|talk/.test(p.lower(0)));
    const end = leads ? nameEnd(p, at) : at;
    if (end < p.length || end - at < 2 || !looksPersonal(p, at, end)) continue;
    return { name: wordsOf(p, { from: at, to: end }), at: p.span({ from: at, to: end }) };
  }
  return null;
}

const NO_NAME =
  is.DETERMINER |
  is.SUBJECT_PRONOUN |
  is.CONJUNCTION |
  is.DAY_OR_MONTH |
  is.WH |
  is.SUBORDINATOR |
  is.AUXILIARY;

function nameEnd(p: Passage, from: number): number {
  if (p.has(from, is.PREPOSITION | is.ADVERB)) return from;
  let end = from;
  for (;;) {
    const next = end === from ? from : particlesEnd(p, end);
    if (!p.has(next, is.CAPITAL) || p.has(next, NO_NAME)) return end;
    end = next + 1;
  }
}

function withoutTitles(p: Passage, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (isTitle(p, at)) return at + 1;
  const called =
    to - from > 2 &&
    p.has(from + 1, is.CAPITAL) &&
    !isFirstName(p.lower(from)) &&
    isFirstName(p.lower(from + 1));
  return called ? from + 1 : from;
}

function titleOf(p: Passage, from: number, to: number): string | null {
  return to > from ? wordsOf(p, { from, to }) : null;
}
