import type { MaterialChange } from './change';
import type { Comparison, Side } from './comparison';
import type { Term } from './term';
import { REPORTING } from './words/reporting';
import { stemOf } from './words/stems';

/** Verbs that say the same whoever is named first. */
export const MUTUAL: ReadonlySet<string> = new Set(
  'meet marry divorce border resemble equal talk merge differ be join agree'.split(' ').map(stemOf),
);
/** Verbs of things that do or have it done: "the shop opened" and "was opened". */
const EITHER_WAY = new Set(
  'open close start begin end stop break change move continue build burn sink rise increase grow climb gain fall drop decrease decline reduce improve worsen double triple expand spread drown'
    .split(' ')
    .map(stemOf),
);

type Roles = {
  subject: Term | undefined;
  object: Term | undefined;
  passive: boolean;
  at: number;
  verb: string;
};

/** Who does it to whom, where both sides name the same two the other way round; and who says it. */
export function roleChanges(comparison: Comparison): MaterialChange[] {
  const { a, b } = comparison;
  for (let i = 0; i < a.terms.length; i++) {
    const j = a.same[i] ?? -1;
    const verb = a.terms[i];
    if (
      j < 0 ||
      verb === undefined ||
      (verb.kind !== 'word' && verb.kind !== 'measure') ||
      MUTUAL.has(verb.key)
    )
      continue;
    const [x, y] = [rolesAt(a.terms, i), rolesAt(b.terms, j)];
    if (swapped(x, y))
      return [{ kind: 'speaker', before: phrase(a, x, verb), after: phrase(b, y, b.terms[j] ?? verb) }];
  }
  return [];
}

function swapped(x: Roles, y: Roles): boolean {
  if (x.subject === undefined || y.subject === undefined) return false;
  const oneVerb = stemOf(x.verb) === stemOf(y.verb);
  const crossed =
    x.subject.key === y.object?.key && x.object?.key === y.subject.key && x.subject.key !== x.object?.key;
  const straight = x.subject.key === y.subject.key && !crossed;
  if (x.passive === y.passive) return crossed;
  if (!straight || !oneVerb || EITHER_WAY.has(stemOf(x.verb))) return false;
  return x.object?.key === y.object?.key;
}

function rolesAt(terms: readonly Term[], at: number): Roles {
  return {
    subject: near(terms, at, -1),
    object: near(terms, at, 1),
    passive: isPassive(terms, at),
    at,
    verb: terms[at]?.fold ?? '',
  };
}

/** The nearest thing or name on one side of a verb, within its sentence. */
function near(terms: readonly Term[], at: number, step: 1 | -1): Term | undefined {
  for (let next = at + step; next >= 0 && next < terms.length; next += step) {
    const term = terms[next];
    if (term === undefined || term.sentence !== terms[at]?.sentence) return undefined;
    if (term.kind === 'name' || term.kind === 'word' || term.kind === 'measure') return term;
  }
  return undefined;
}

function isPassive(terms: readonly Term[], at: number): boolean {
  const verb = terms[at];
  if (verb === undefined || /ing$/.test(verb.fold)) return false;
  return [1, 2].some((back) => {
    const term = terms[at - back];
    return term?.clause === verb.clause && term.kind === 'function' && stemOf(term.fold) === 'be';
  });
}

function phrase({ terms }: Side, { subject, object, at }: Roles, verb: Term): string {
  const from = subject === undefined ? at : terms.indexOf(subject);
  const to = object === undefined ? at : terms.indexOf(object, at);
  return from < 0 || to < 0
    ? verb.text
    : terms
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(' ');
}

/** Who says it, where both sides report with other words than a name: "officials said" and "police said". */
export function speakerChanges({ a, b }: Comparison): MaterialChange[] {
  const [left, right] = [speakers(a), speakers(b)];
  if (left.length === 0 || right.length === 0) return [];
  if (left.some(({ key }) => right.some((other) => other.key === key))) return [];
  const [x, y] = [left[0], right[0]];
  if (x === undefined || y === undefined || (x.kind === 'name' && y.kind === 'name')) return [];
  return [{ kind: 'speaker', before: x.text, after: y.text }];
}

/** Before or after each word of saying, what is not a pronoun. */
function speakers({ terms }: Side): Term[] {
  return terms.flatMap((term, at) => {
    if (term.kind !== 'word' || !(term.key === 'say' || REPORTING.has(term.key))) return [];
    const [before, after] = [terms[at - 1], terms[at + 1]];
    const is = (other: Term | undefined) =>
      other !== undefined && other.clause === term.clause && (other.kind === 'word' || other.kind === 'name')
        ? [other]
        : [];
    if (/^accord/i.test(term.text)) return is(after).length > 0 ? is(after) : is(terms[at + 2]);
    return is(before).length > 0 ? is(before) : before?.clause === term.clause ? [] : is(after);
  });
}
