import type { Term } from './term';
import type { Token } from './tokens';
import { OPENING_WORDS } from './words/function-words';
import { REPORTING } from './words/reporting';

/** Words within a name that are written small. */
const PARTICLES = new Set(
  'of the von van der den de del della di da du la le el al bin ibn ben y and'.split(' '),
);
/** Forms of address: they come and go without a change of who is meant. */
const NOT_NAMES = new Set('i ok tv'.split(' '));

/**
 * Marks which words are names: those with a capital where no sentence begins, and those at its beginning that can be nothing else. In a
 * text whose capitals tell nothing only the names of the alias table are known.
 */
export function markNames(terms: Term[], tokens: readonly (Token | undefined)[], shouted: boolean): void {
  let run = 0;
  terms.forEach((term, at) => {
    const token = tokens[at];
    if (!shouted && token !== undefined && isName(terms, tokens, at)) {
      if (term.kind !== 'name') term.key = term.fold;
      term.kind = 'name';
    }
    if (term.kind !== 'name') return;
    if (!goesOn(terms, tokens, at)) run++;
    term.run = run;
  });
}

function isName(terms: readonly Term[], tokens: readonly (Token | undefined)[], at: number): boolean {
  const [term, token, next] = [terms[at], tokens[at], tokens[at + 1]];
  if (term === undefined || token === undefined || !token.capital) return false;
  if (term.kind === 'other') return !token.first;
  if (term.kind !== 'word' && !(term.kind === 'measure' || term.kind === 'modality'))
    return term.kind === 'name';
  if (NOT_NAMES.has(token.fold)) return false;
  if (!token.first) return term.kind === 'word' || /\p{Lu}/u.test(next?.text ?? '');
  if (term.kind !== 'word') return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  if (next?.capital === true && !OPENING_WORDS.has(token.fold) && terms[at + 1]?.kind === 'word') return true;
  const verb = next !== undefined && REPORTING.has(next.stem);
  return verb && !OPENING_WORDS.has(token.fold) && !/s$/.test(token.fold);
}

/** Whether a name goes on the one before it: next to it, or after small words between. */
function goesOn(terms: readonly Term[], tokens: readonly (Token | undefined)[], at: number): boolean {
  const here = terms[at];
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const term = terms[back];
    if (term === undefined || term.clause !== here?.clause) return false;
    if (term.kind === 'name') return true;
    if (tokens[back] === undefined || !PARTICLES.has(term.fold) || term.fold === 'and') return false;
  }
  return false;
}
