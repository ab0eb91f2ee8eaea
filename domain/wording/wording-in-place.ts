import { type MaterialChange, materialChanges } from './material-change';
import { turnsRound } from './turned-round';

type Run = { start: number; end: number };

/** Between the fragments of one place. */
const GAP = ' … ';
/** Around what turns the words round. In no text of ours: these are brackets of mathematics. */
const [OPEN, CLOSE] = ['⟬', '⟭'];

/**
 * What the words of a place say, as one line that can be kept: its fragments, and before them what stands right beside them in
 * their sentence and turns them round. “It is not true that [48 people were killed]” gives “⟬not⟭ 48 people were killed”.
 * `runs` are UTF-16 units of the text, in order; '' for none.
 */
export function wordingInPlace(text: string, runs: readonly Run[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return '';
  const turned = turnsRound(text, first.start, last.end);
  const words = runs.map(({ start, end }) => text.slice(start, end)).join(GAP);
  return turned.length === 0 ? words : `${OPEN}${turned.join(' ')}${CLOSE} ${words}`;
}

/** The material changes between the words of two places, both as wordingInPlace() gives them; the weightiest first. */
export function changesInPlace(before: string, after: string): MaterialChange[] {
  if (before === after) return [];
  const [one, other] = [parted(before), parted(after)];
  return [...turningChanges(one.turned, other.turned), ...materialChanges(one.words, other.words)];
}

/** The words alone. */
export function wordsInPlace(wording: string): string {
  return parted(wording).words;
}

function parted(wording: string): { turned: string; words: string } {
  const close = wording.startsWith(OPEN) ? wording.indexOf(CLOSE) : -1;
  if (close < 0) return { turned: '', words: wording };
  return { turned: wording.slice(OPEN.length, close), words: wording.slice(close + CLOSE.length + 1) };
}

function turningChanges(before: string, after: string): MaterialChange[] {
  if (before === after) return [];
  const kind = before.includes('not') || after.includes('not') ? 'negation' : 'modality';
  return [{ kind, before, after }];
}
