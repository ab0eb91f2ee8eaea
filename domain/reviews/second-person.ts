/**
 * Design rule 4, where the newsroom asks for two people: who wrote a claim does not give it its verdict. `writers` are the ids
 * of those who made the claim or changed what it says; empty where the newsroom does not ask. The form shows the sentence, and
 * recordVerdict refuses by it. Null: this person may judge it.
 */
export function needsSecondPerson(writers: readonly string[], personId: string): string | null {
  return writers.includes(personId) ? NEEDS_SECOND : null;
}

const NEEDS_SECOND =
  'This claim needs a second reviewer: you wrote or changed it yourself, and the newsroom asks for two people. ' +
  'Ask a colleague to judge it.';
