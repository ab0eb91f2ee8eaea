import { isEnglish } from '@/domain/shared/language';
import { type SamePersonQuestion, samePersonQuestions } from '../names/same-person';
import { passagesOf } from '../text/passages';
import { mergePlaces } from './places';
import { Reading } from './reading';
import type { RevisionToRead, Suggestion } from './suggestion';

/**
 * What an editor may want to mark in a revision: who said what, and what the article claims in its own voice, in the
 * order of the text. The same revision always gives the same list. Never throws, takes time linear in the text.
 */
export function suggest(revision: RevisionToRead): Suggestion[] {
  return readAll(revision).suggestions;
}

/** Both answers from one reading of the text. */
export function suggestAll(revision: RevisionToRead): {
  suggestions: Suggestion[];
  samePeople: SamePersonQuestion[];
} {
  const { suggestions, names } = readAll(revision);
  return { suggestions, samePeople: samePersonQuestions(names) };
}

/** Names in the text that may be one person under two spellings. Nothing is merged: the editor is asked. */
export function samePeople(revision: RevisionToRead): SamePersonQuestion[] {
  return samePersonQuestions(readAll(revision).names);
}

/**
 * The same suggestions one after the other, for a text of any length: memory does not grow with it. Returns the names that
 * were read. Words repeated under one source are one suggestion with several places within 75,000 characters; farther
 * apart they come again with the same fingerprint, which `suggest` joins.
 */
export function* suggestionsIn({
  text,
  blocks,
  publishedOn = null,
  language = 'en',
}: RevisionToRead): Generator<Suggestion, string[]> {
  if (!isEnglish(language)) return [];
  const reading = new Reading(text, publishedOn);
  for (const passage of passagesOf(text, blocks)) {
    reading.take(passage);
    yield* reading.ripe(passage.starts[0] ?? 0);
  }
  yield* reading.rest();
  return reading.names();
}

function readAll(revision: RevisionToRead): { suggestions: Suggestion[]; names: string[] } {
  const suggestions: Suggestion[] = [];
  const reading = suggestionsIn(revision);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) suggestions.push(next.value);
  return { suggestions: mergePlaces(suggestions), names: next.value };
}
