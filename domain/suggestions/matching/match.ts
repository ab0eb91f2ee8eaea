import type { ClaimStatus } from '@/domain/claims/claim';
import type { ReviewView } from '@/domain/reviews/verdict';
import { ofFigures } from './compare-figures';
import { ofWords } from './compare-words';
import { likeness } from './match-words';
import { sameNumber } from './same-number';
import type { Comparison, Statement } from './statement';

/** A claim elsewhere that may be the same, or speak against this one, with how it was judged: a person decides. */
export type Match = Candidate &
  Comparison & {
    /** Its number is not another: it may be what the words at hand say. */
    sameNumber: boolean;
  };

/** What the database finds near; most of it is no match. */
export type Candidate = Statement & {
  id: string;
  number: number;
  version: number;
  status: ClaimStatus;
  /** Names of its sources. */
  sources: string[];
  /** How it was judged, the newest first, at most three. */
  reviews: ReviewView[];
  /** The questions that it answers: where the two could be related. */
  questions: { id: string; text: string; version: number }[];
};

const MOST = 5;
/** What is only like it is shown where it helps, and must not bury the rest. */
const MOST_ALIKE = 2;

/**
 * The candidates that are worth showing: first those of the same article that count the same, contradictions before the
 * rest; then those that seem to stand in a relation; then the nearest.
 */
export function matchesOf(mine: Statement, candidates: readonly Candidate[]): Match[] {
  const matches = candidates.flatMap((candidate) => {
    const found = comparison(mine, candidate);
    const near = likeness(mine.statement, candidate.statement);
    const match = { ...candidate, sameNumber: sameNumber(mine, candidate) };
    return found === null ? [] : [{ match: { ...match, ...found }, near }];
  });
  const sorted = matches
    .sort((a, b) => rank(b.match) - rank(a.match) || b.near - a.near || a.match.number - b.match.number)
    .map(({ match }) => match);
  const telling = sorted.filter((match) => rank(match) > 0);
  return [...telling, ...sorted.filter((match) => rank(match) === 0).slice(0, MOST_ALIKE)].slice(0, MOST);
}

function rank({ first, seeming }: Comparison): number {
  if (first) return seeming?.kind === 'contradicts' ? 3 : 2;
  return seeming === null ? 0 : 1;
}

/** How one statement seems to stand to another, and why; null where they have too little in common. */
export function comparison(mine: Statement, other: Statement): Comparison | null {
  if (mine.figure !== null && other.figure !== null) {
    const found = ofFigures({ ...mine, figure: mine.figure }, { ...other, figure: other.figure });
    if (found !== null) return found;
  }
  return ofWords(mine, other);
}
