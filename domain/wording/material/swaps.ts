import type { MaterialChange, MaterialKind } from './change';
import type { Comparison } from './comparison';
import { MUTUAL, roleChanges } from './roles';
import type { Term } from './term';

/** What goes with a name, a date or a number: the joining word before it, and with it the word before that. */
type Place = { context: string; joined: string; term: Term };

const LISTED = new Set(['and', 'or', 'nor', 'but']);

/** Who does it to whom, else what else has changed places. */
export function whoAndWhere(comparison: Comparison): MaterialChange[] {
  const roles = roleChanges(comparison);
  return roles.length > 0 ? roles : swapChanges(comparison);
}

/** Two names, dates or numbers that have changed places: "from Lagos to Abuja" and "from Abuja to Lagos". Linear. */
function swapChanges({ a, b }: Comparison): MaterialChange[] {
  const [here, there] = [placesOf(a.terms), placesOf(b.terms)];
  const byContext = new Map<string, string>();
  for (const [key, place] of here) if (place !== undefined) byContext.set(place.context, key);
  for (const [key, at] of here) {
    const to = there.get(key);
    if (at === undefined || to === undefined || at.context === to.context) continue;
    const otherKey = byContext.get(to.context) ?? '';
    const [other, otherTo] = [here.get(otherKey), there.get(otherKey)];
    if (other === undefined || otherTo?.context !== at.context || other.term.kind !== at.term.kind) continue;
    return [
      {
        kind: kindOf(at, other),
        before: inWords(at, at, other, other),
        after: inWords(at, other, other, at),
      },
    ];
  }
  return [];
}

/** The first of two places with what stands there, then the second. */
function inWords(first: Place, inFirst: Place, second: Place, inSecond: Place): string {
  return [first.joined, inFirst.term.text, second.joined, inSecond.term.text]
    .filter((word) => word !== '')
    .join(' ');
}

function kindOf(x: Place, y: Place): MaterialKind {
  if (x.term.kind === 'name') return x.joined === '' || y.joined === '' ? 'speaker' : 'name';
  return x.term.kind === 'date' ? 'date' : 'number';
}

/** Places by what stands there; undefined where it stands in several, or in a list. */
function placesOf(terms: readonly Term[]): Map<string, Place | undefined> {
  const places = new Map<string, Place | undefined>();
  terms.forEach((term, at) => {
    if (term.kind !== 'name' && term.kind !== 'date' && term.kind !== 'number') return;
    if (term.run !== undefined && terms[at + 1]?.run === term.run) return;
    places.set(term.key, places.has(term.key) ? undefined : placeOf(terms, at));
  });
  return places;
}

function placeOf(terms: readonly Term[], at: number): Place | undefined {
  const term = terms[at] as Term;
  let back = at - 1;
  while (term.run !== undefined && terms[back]?.run === term.run) back--;
  let joined = '';
  for (; ; back--) {
    const before = terms[back];
    if (before === undefined || before.clause !== term.clause) return { context: `${joined}|`, joined, term };
    if (before.kind !== 'function') return placeAfter(before, joined, term);
    if (LISTED.has(before.fold)) return undefined;
    if (joined === '' && !/^(?:the|an?)$/.test(before.fold)) joined = before.fold;
  }
}

function placeAfter({ kind, key }: Term, joined: string, term: Term): Place | undefined {
  if (MUTUAL.has(key)) return undefined;
  return { context: `${joined}|${kind === 'word' || kind === 'measure' ? key : kind}`, joined, term };
}
