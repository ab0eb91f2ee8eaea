import type { FigureView } from '@/domain/claims/card';
import type { ClaimStatus } from '@/domain/claims/claim';
import { amountInWords } from '@/domain/claims/figure';
import type { RelationKind } from '@/domain/questions/relation';
import type { ReviewView } from '@/domain/reviews/verdict';
import { dayInWords } from '@/domain/shared/day';
import { isNegated, likeness, meaningfulWords, nameOthers, numbersIn } from './match-words';

/** A claim that is being made or edited, as far as it is written. */
export type Statement = { statement: string; figure: FigureView | null };

/** How the claim being made seems to stand to another; `fromThis` false turns it round. Null: only like it. */
export type Seeming = { kind: Exclude<RelationKind, 'supports'>; fromThis: boolean };

/** A claim elsewhere that may be the same, or speak against this one, with how it was judged: a person decides. */
export type Match = Candidate & { seeming: Seeming | null; reason: string };

/** What the database finds near; most of it is no match. */
export type Candidate = Statement & {
  id: string;
  number: number;
  version: number;
  status: ClaimStatus;
  /** Names of its sources. */
  sources: string[];
  /** Headlines of the articles that it stands in. */
  articles: string[];
  /** How it was judged, the newest first, at most three. */
  reviews: ReviewView[];
  /** The questions that it answers: where the two could be related. */
  questions: { id: string; text: string; version: number }[];
};

const SAME = 0.8;
const ALIKE = 0.5;
const MOST = 5;
/** What is only like it is shown where it helps, and must not bury the rest. */
const MOST_ALIKE = 2;

/** The candidates that are worth showing: those that seem to stand in a relation first, then the nearest. */
export function matchesOf(mine: Statement, candidates: readonly Candidate[]): Match[] {
  const matches = candidates.flatMap((candidate) => {
    const found = comparison(mine, candidate);
    const near = likeness(mine.statement, candidate.statement);
    return found === null ? [] : [{ match: { ...candidate, ...found }, near }];
  });
  const first = ({ match, near }: (typeof matches)[number]) => (match.seeming === null ? 0 : 1) + near;
  const sorted = matches
    .sort((a, b) => first(b) - first(a) || a.match.number - b.match.number)
    .map(({ match }) => match);
  const alike = sorted.filter(({ seeming }) => seeming === null).slice(0, MOST_ALIKE);
  return [...sorted.filter(({ seeming }) => seeming !== null), ...alike].slice(0, MOST);
}

type Comparison = { seeming: Seeming | null; reason: string };

/** How one statement seems to stand to another, and why; null where they have too little in common. */
export function comparison(mine: Statement, other: Statement): Comparison | null {
  if (mine.figure !== null && other.figure !== null && countSameThing(mine.figure, other.figure))
    return ofFigures(mine.figure, other.figure);
  return ofWords(mine.statement, other.statement);
}

function ofFigures(mine: FigureView, other: FigureView): Comparison {
  if (mine.asOf !== null && other.asOf !== null && mine.asOf !== other.asOf) {
    const later = mine.asOf > other.asOf;
    const reason = `The same is counted as of ${later ? 'an earlier' : 'a later'} day, ${dayInWords(other.asOf)}.`;
    return { seeming: { kind: 'updates', fromThis: later }, reason };
  }
  const amounts = `${amountInWords(mine)} and ${amountInWords(other)}`;
  if (!canBothBe(mine, other))
    return {
      seeming: { kind: 'contradicts', fromThis: true },
      reason: `${capital(amounts)} cannot both be so.`,
    };
  if (mine.low === other.low && mine.high === other.high)
    return { seeming: { kind: 'repeats', fromThis: true }, reason: 'The same number of the same.' };
  return { seeming: null, reason: `The same is counted; ${amounts} can both be so.` };
}

function ofWords(mine: string, other: string): Comparison | null {
  const near = likeness(mine, other);
  if (near < ALIKE) return null;
  if (nameOthers(mine, other)) return { seeming: null, reason: 'Words in common, and other names.' };
  const contradicts = { kind: 'contradicts', fromThis: true } as const;
  if (near >= SAME && isNegated(mine) !== isNegated(other))
    return { seeming: contradicts, reason: 'Nearly the same words, one of them with a “not”.' };
  const [a, b] = [numbersIn(mine), numbersIn(other)];
  const apart = likeness(withoutNumbers(mine), withoutNumbers(other));
  if (apart >= SAME && a.length > 0 && a.length === b.length && a.join() !== b.join())
    return { seeming: contradicts, reason: `Nearly the same words with another number: ${b.join(', ')}.` };
  if (near >= SAME && a.join() === b.join())
    return { seeming: { kind: 'repeats', fromThis: true }, reason: 'Nearly the same words.' };
  return { seeming: null, reason: 'Words in common.' };
}

const withoutNumbers = (statement: string) => statement.replace(/\d[\d.,]*/g, '');

/** The same measure, unit and subject; "soldiers" and "Russian soldiers" are one subject. */
function countSameThing(a: FigureView, b: FigureView): boolean {
  if (!sameWord(a.measure, b.measure) || !sameWord(a.unit, b.unit)) return false;
  const [one, other] = [meaningfulWords(a.subject), meaningfulWords(b.subject)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 ? [...fewer].every((word) => more.has(word)) : sameWord(a.subject, b.subject);
}

const sameWord = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** About a number is within a tenth of it. */
const ABOUT = 0.1;

function canBothBe(a: FigureView, b: FigureView): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

function rangeOf({ low, high, approximate }: FigureView): { low: number; high: number } {
  const slack = approximate ? ABOUT : 0;
  const widened = (bound: number, by: number) => bound + Math.abs(bound) * by;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : widened(low, -slack),
    high: high === null ? Number.POSITIVE_INFINITY : widened(high, slack),
  };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
