import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';
import type { AttributionFacts } from '@/domain/claims/facts';
import { type MaterialChange, materialChanges } from '@/domain/wording/material-change';
import { quantitiesIn } from '@/domain/wording/quantities';

/** A claim whose words say something else now, as far as the one that says so begins with it. */
export type ClaimToSucceed = {
  statement: string;
  kind: ClaimKind;
  topics: string[];
  figure: FigureView | null;
  attributions: AttributionFacts[];
  questions: { id: string; version: number; text: string }[];
};

/** What a form for the next claim is filled with. Numbers that cannot be told are left open, never guessed. */
export type Successor = Omit<ClaimToSucceed, 'questions'> & {
  /** Under which it updates the one before, or the words of a new one. */
  question: ClaimToSucceed['questions'][number] | null;
  questionText: string;
};

/** The next claim out of the one before and of its words then and now. `newId` gives a further UUID. */
export function successorOf(
  claim: ClaimToSucceed,
  words: { was: string; now: string },
  newId: () => string,
): Successor {
  const changes = materialChanges(words.was, words.now);
  const { kind, topics, questions } = claim;
  return {
    kind,
    topics,
    statement: restated(claim.statement, changes) ?? words.now.trim(),
    figure: claim.figure && recounted(claim.figure, changes),
    attributions: attributedAnew(claim.attributions, newId),
    question: questions[0] ?? null,
    questionText: questions.length > 0 ? '' : questionAbout(claim),
  };
}

/** The statement with each changed word exchanged; null where one does not stand there just once. */
function restated(statement: string, changes: readonly MaterialChange[]): string | null {
  let words = statement;
  for (const { before, after } of changes) {
    const pieces = before === '' || after === '' ? [] : words.split(before);
    if (pieces.length !== 2) return null;
    words = pieces.join(after);
  }
  return changes.length > 0 ? words : null;
}

/** A bound that is the number which changed becomes the new one; others are left open, and so is the date. */
function recounted(figure: FigureView, changes: readonly MaterialChange[]): FigureView {
  const numbers = changes.filter(({ kind }) => kind === 'number');
  if (numbers.length === 0) return figure;
  const next = (bound: number | null) =>
    bound === null ? null : (numbers.map(exchange(bound)).find((value) => value !== null) ?? null);
  return { ...figure, low: next(figure.low), high: next(figure.high), asOf: null, asOfText: null };
}

function exchange(bound: number): (change: MaterialChange) => number | null {
  return ({ before, after }) => (numberIn(before) === bound ? numberIn(after) : null);
}

function numberIn(words: string): number | null {
  const [only, ...others] = quantitiesIn(words).filter(({ role }) => role === 'count');
  return only === undefined || others.length > 0 ? null : (only.low ?? only.high);
}

/** The same people, who said it on a day that nobody has told yet. */
function attributedAnew(attributions: readonly AttributionFacts[], newId: () => string): AttributionFacts[] {
  const ids = new Map(attributions.map(({ id }) => [id, newId()]));
  return attributions.map((each) => ({
    ...each,
    id: ids.get(each.id) ?? newId(),
    viaId: each.viaId === null ? null : (ids.get(each.viaId) ?? null),
    saidOn: null,
    check: 'unchecked',
    checkNote: null,
  }));
}

function questionAbout({ figure, statement }: ClaimToSucceed): string {
  if (figure !== null && figure.unit === 'people')
    return `How many ${figure.subject} were ${figure.measure}?`;
  return `Is it still so: ${statement}`;
}
