import type { Span } from '@/domain/anchoring/spans/span';
import { byWord } from '@/domain/shared/by-word';
import { surnameWithParticles } from '../grammar/particles';
import { COMPANIES, MENS_NAMES, WOMENS_NAMES } from '../lexicon/people';

export type Gender = 'he' | 'she' | null;

/** A person or body that the text names, with every spelling that was taken for the same one. */
export type Named = { name: string; role: string | null; gender: Gender; at: Span; spellings: Set<string> };

const men = new Set(MENS_NAMES.split(' '));
const women = new Set(WOMENS_NAMES.split(' '));
const COMPANY_END = new Set(COMPANIES.split(' '));

export const isFirstName = (lower: string) => men.has(lower) || women.has(lower);

/** "Holt Jr." is Holt. */
const SUFFIX = /,? (jr|sr|ii|iii|iv)\.?$/i;

/** The last word of a name, the way it is used when the person is named again. */
export function surname(name: string): string {
  return (name.replace(SUFFIX, '').split(' ').at(-1) ?? name).toLowerCase();
}

export function genderOf(name: string, role: string | null): Gender {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  if (/\b(mr|sir|lord|king|prince|father|spokesman|chairman|congressman)\b/i.test(role ?? '')) return 'he';
  if (
    /\b(mrs|ms|miss|dame|lady|queen|princess|mother|spokeswoman|chairwoman|congresswoman|wife)\b/i.test(
      role ?? '',
    )
  )
    return 'she';
  if (men.has(first)) return 'he';
  return women.has(first) ? 'she' : null;
}

/** So many surnames are remembered, those met last, with so many of a surname and so many spellings of each. */
const MOST_SURNAMES = 3_000;
const MOST_ALIKE = 30;
const MOST_SPELLINGS = 8;

/** Those named so far in a text. Looks names up by their last word; remembers who spoke last. */
export class People {
  /** In the order in which they were met last. */
  private readonly bySurname = new Map<string, Named[]>();
  private recent: Named[] = [];

  /** The person of this name, new or known: "Galyamov" after "Abbas Galyamov" is the same one. */
  meet(name: string, role: string | null, at: Span): Named {
    const known = this.find(name);
    const person = known ?? { name, role, gender: genderOf(name, role), at, spellings: new Set<string>() };
    if (known === null) this.add(person);
    else this.refresh(person);
    if (person.spellings.size < MOST_SPELLINGS) person.spellings.add(name);
    if (name.length > person.name.length) {
      this.rename(person, name, at);
    }
    person.role ??= role;
    person.gender ??= genderOf(name, role);
    this.recent = [person, ...this.recent.filter((other) => other !== person)].slice(0, 12);
    return person;
  }

  /** Null when nobody fits. Where two do (John and Mary Smith), the one named last. */
  find(name: string): Named | null {
    const lower = name.toLowerCase();
    const candidates = this.bySurname.get(surname(name)) ?? this.byFirstName(lower);
    const fitting = candidates.filter((person) => fits(lower, person.name.toLowerCase()));
    if (fitting.length === 1) return fitting[0] ?? null;
    return (
      fitting.find((person) => person.name.toLowerCase() === lower) ??
      this.recent.find((person) => fitting.includes(person)) ??
      null
    );
  }

  /** "Tara" after "Tara Finch". */
  private byFirstName(name: string): Named[] {
    return name.includes(' ')
      ? []
      : this.recent.filter((person) => person.name.toLowerCase().startsWith(`${name} `));
  }

  /** The one whom a pronoun means: the last person named whose gender does not speak against it. */
  pronoun(word: string, among: (person: Named) => boolean = () => true): Named | null {
    const gender: Gender = /^(he|his|him|he's|he'd)$/.test(word)
      ? 'he'
      : /^(she|her|she's|she'd)$/.test(word)
        ? 'she'
        : null;
    if (gender === null) return null;
    const person =
      this.recent.find((one) => one.gender === gender && among(one)) ??
      this.recent.find((one) => one.gender === null && looksPerson(one.name) && among(one));
    return person ?? null;
  }

  /** "the mayor", once "Ann Lee, the mayor of Hull" has been named. */
  byRole(words: string): Named | null {
    const role = plainRole(words);
    return (
      this.recent.find((person) => person.role !== null && endsOrStarts(plainRole(person.role), role)) ?? null
    );
  }

  /** Makes a person the last one spoken of. */
  touch(person: Named): void {
    this.recent = [person, ...this.recent.filter((other) => other !== person)].slice(0, 12);
  }

  everyone(): Named[] {
    return [...this.bySurname.values()].flat();
  }

  private add(person: Named): void {
    const key = surname(person.name);
    const alike = this.bySurname.get(key) ?? [];
    this.bySurname.delete(key);
    this.bySurname.set(key, [...alike.slice(1 - MOST_ALIKE), person]);
    for (const oldest of this.bySurname.keys()) {
      if (this.bySurname.size <= MOST_SURNAMES) break;
      this.bySurname.delete(oldest);
    }
  }

  /** A surname that is met again is not the one to be forgotten. */
  private refresh({ name }: Named): void {
    const key = surname(name);
    const alike = this.bySurname.get(key);
    if (alike === undefined) return;
    this.bySurname.delete(key);
    this.bySurname.set(key, alike);
  }

  private rename(person: Named, name: string, at: Span): void {
    person.name = name;
    person.at = at;
  }
}

const looksPerson = (name: string) =>
  /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’.-]*)*$/u.test(name) &&
  !/(Ministry|Department|Council|Police|Party|Court|Bank|House|University|Agency)/.test(name) &&
  !COMPANY_END.has(surname(name).replace('.', ''));

function endsOrStarts(held: string, asked: string): boolean {
  const last = asked.split(' ').at(-1) ?? asked;
  return last.length > 3 && new RegExp(`\\b${escaped(last)}\\b`).test(held) && asked.split(' ').length <= 3;
}

const SHORT: Readonly<Record<string, string>> = byWord({
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  capt: 'captain',
  dr: 'doctor',
  prof: 'professor',
});

/** A role without article, "former", possessor’s mark and abbreviation. */
function plainRole(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/^(the|a|an)\s+/, '')
    .replace(/^(former|then|acting)\s+/, '')
    .replace(
      /\b(gov|sen|rep|gen|col|lt|capt|dr|prof)\b\.?/g,
      (short) => SHORT[short.replace('.', '')] ?? short,
    );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A surname alone fits any fuller name; two full names must agree in their first word or its initial. */
function fits(one: string, other: string): boolean {
  const [a, b] = [one.replace(SUFFIX, ''), other.replace(SUFFIX, '')];
  const [first, second] = [a.split(' '), b.split(' ')];
  if (surnameWithParticles(a) === a || surnameWithParticles(b) === b)
    return surnameWithParticles(a) === surnameWithParticles(b) || first[0] === b || second[0] === a;
  if (first.length === 1 || second.length === 1)
    return first.at(-1) === second.at(-1) || first[0] === second[0];
  const [x = '', y = ''] = [first[0], second[0]];
  return (
    x === y ||
    (x.replace('.', '').length === 1 && y.startsWith(x[0] ?? '')) ||
    (y.replace('.', '').length === 1 && x.startsWith(y[0] ?? ''))
  );
}
