import type { MaterialChange } from './change';
import type { Comparison } from './comparison';
import type { Term } from './term';

const DETERMINERS = new Set('a an the this that these those his her its their our my'.split(' '));
const MANY = /(?:[^sui]s|men|children|people|lives|wives)$/;

/** One thing of which the other wording says several: "the attack" and "the attacks". */
export function oneOrMany({ a, b }: Comparison): MaterialChange[] {
  return a.terms.flatMap((term, i) => {
    const j = a.same[i] ?? -1;
    const other = b.terms[j];
    if (
      other === undefined ||
      term.kind !== 'word' ||
      term.fold === other.fold ||
      isMany(term) === isMany(other)
    )
      return [];
    const [one, at, many, there] = isMany(term) ? [b.terms, j, a.terms, i] : [a.terms, i, b.terms, j];
    if (!isThing(one, at) || !(isThing(many, there) || opens(many, there)) || isOneOf(many, there)) return [];
    return [{ kind: 'quantifier' as const, before: term.text, after: other.text }];
  });
}

function isMany({ fold }: Term): boolean {
  return MANY.test(fold);
}

/** Whether a word that says what it is of stands before. */
function isThing(terms: readonly Term[], at: number): boolean {
  return DETERMINERS.has(terms[at - 1]?.fold ?? '');
}

function opens(terms: readonly Term[], at: number): boolean {
  return at === 0 || terms[at - 1]?.sentence !== terms[at]?.sentence;
}

/** "One of the men" is one man. */
function isOneOf(terms: readonly Term[], at: number): boolean {
  return (
    terms[at - 2]?.fold === 'of' && /^(?:one|another|each|either|neither)$/i.test(terms[at - 3]?.text ?? '')
  );
}
