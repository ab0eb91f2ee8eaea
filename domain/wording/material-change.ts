import { quantitiesIn } from './quantities';

/** What is material of a wording; `words` where two wordings share too little to state the same. */
export type MaterialKind =
  | 'number'
  | 'bound'
  | 'unit'
  | 'measure'
  | 'date'
  | 'name'
  | 'negation'
  | 'quantifier'
  | 'direction'
  | 'modality'
  | 'speaker'
  | 'words';

/** What one wording says that the other does not; `before` and `after` are the words on either side, '' where nothing stands. */
export type MaterialChange = { kind: MaterialKind; before: string; after: string };

/**
 * All material differences of two wordings, the weightiest first; empty where both say materially the same. Symmetric
 * but for `before` and `after`.
 */
export function materialChanges(before: string, after: string): MaterialChange[] {
  const [a, b] = [numbersIn(before), numbersIn(after)];
  const [lost, come] = [a.filter((x) => !b.includes(x)), b.filter((x) => !a.includes(x))];
  return Array.from({ length: Math.max(lost.length, come.length) }, (_, n) => ({
    kind: 'number',
    before: lost[n] ?? '',
    after: come[n] ?? '',
  }));
}

/** What `words` do not say of a statement or say otherwise; what they say besides is no matter. */
export function statesMaterially(statement: string, words: string): MaterialChange[] {
  return materialChanges(statement, words).filter(({ before }) => before !== '');
}

/** "48 became 61." One sentence for an editor, of the first one or two; '' where nothing changed. */
export function changeInWords(changes: readonly MaterialChange[]): string {
  return changes
    .slice(0, 2)
    .map(({ before, after }) =>
      before === ''
        ? `“${after}” was added.`
        : after === ''
          ? `“${before}” was left out.`
          : `${before} became ${after}.`,
    )
    .join(' ');
}

/** The wording with everything folded that is not material: case, typography, number format, aliases. */
export function materialWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}.,']+/gu, ' ')
    .trim();
}

function numbersIn(text: string): string[] {
  return quantitiesIn(text).map(({ numberStart, numberEnd }) => text.slice(numberStart, numberEnd));
}
