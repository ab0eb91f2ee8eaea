import type { MaterialChange } from './material/change';
import { differences } from './material/differences';
import { unstated } from './material/stated';
import { termsOf } from './material/terms';

export type { MaterialChange, MaterialKind } from './material/change';

/**
 * All material differences of two wordings, the weightiest first; empty where both say materially the same. Symmetric
 * but for `before` and `after`. Pure; near linear in the lengths.
 */
export function materialChanges(before: string, after: string): MaterialChange[] {
  if (before === after) return [];
  const [a, b] = [termsOf(before), termsOf(after)];
  const [wordingA, wordingB] = [wordingOf(a), wordingOf(b)];
  if (wordingA === wordingB) return [];
  // Always compared the same way round, so that what is found is the same both ways.
  if (wordingA < wordingB) return differences(a, b);
  return differences(b, a).map(({ kind, before, after }) => ({ kind, before: after, after: before }));
}

/**
 * What `words` do not say of a statement, or say otherwise; what they say besides is no matter, and a name or a date that they leave out without
 * naming another is none, either. `before` is the statement's.
 */
export function statesMaterially(statement: string, words: string): MaterialChange[] {
  const [a, b] = [termsOf(statement), termsOf(words)];
  return wordingOf(a) === wordingOf(b) ? [] : unstated(a, b);
}

/**
 * The wording with everything folded that is not material: case, typography, articles, spelling, the format of numbers and dates, aliases. Where it
 * is equal, `materialChanges` finds nothing; the reverse does not hold.
 */
export function materialWording(text: string): string {
  return wordingOf(termsOf(text));
}

function wordingOf(terms: ReturnType<typeof termsOf>): string {
  return terms.flatMap(({ fold }) => (ARTICLES.has(fold) ? [] : [fold])).join(' ');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Kinds whose words stand as they are; others are put in quotation marks. */
const BARE: ReadonlySet<MaterialChange['kind']> = new Set(['number', 'date', 'name', 'unit']);

/** "48 became 61." A sentence for an editor, of the first one or two changes; '' where nothing changed. */
export function changeInWords(changes: readonly MaterialChange[]): string {
  if (changes.length === 0) return '';
  if (changes.some(({ kind }) => kind === 'words')) return 'The words say something else.';
  return `${changes.slice(0, 2).map(clause).join(', and ')}.`;
}

function clause({ kind, before, after }: MaterialChange): string {
  const put = (words: string) => (BARE.has(kind) ? words : `“${words}”`);
  if (before === '') return `${put(after)} was added`;
  return after === '' ? `${put(before)} was left out` : `${put(before)} became ${put(after)}`;
}
