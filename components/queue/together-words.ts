import type { LeftClaim } from '@/domain/claims/together';
import { quoted } from '@/domain/shared/quoted';
import type { TogetherAction } from './queue-actions';

/** "1 claim", "3 claims". */
export function claimsCount(count: number): string {
  return `${count} ${count === 1 ? 'claim' : 'claims'}`;
}

/** What was done to so many claims, in a sentence. */
export function doneInWords(action: TogetherAction, count: number): string {
  if (count === 0) return 'No claim was changed.';
  const [claims, one] = [claimsCount(count), count === 1];
  switch (action.action) {
    case 'topic':
      if (!action.has)
        return `${claims} no longer ${one ? 'has' : 'have'} the topic ${quoted(action.topic)}.`;
      return `${claims} ${one ? 'has' : 'have'} the topic ${quoted(action.topic)} now.`;
    case 'take':
      return `${claims} ${one ? 'is' : 'are'} ${action.take ? 'yours' : 'given back'}.`;
    case 'withdraw':
      return `${claims} ${one ? 'is' : 'are'} withdrawn.`;
    case 'question':
      return `${claims} ${one ? 'answers' : 'answer'} the question now.`;
  }
}

/** That an action was taken back, for so many claims. */
export function undoneInWords(count: number): string {
  return count === 0 ? 'Nothing was taken back.' : `It is taken back for ${claimsCount(count)}.`;
}

/** Why claims were left as they were, those of one reason together: "Left as they are: claims 3 and 5. It was withdrawn." */
export function leftInWords(left: readonly LeftClaim[]): string[] {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const numbers = left.flatMap((each) => (each.why === why ? [String(each.number)] : []));
    const one = numbers.length === 1;
    return `Left as ${one ? 'it is' : 'they are'}: ${one ? 'claim' : 'claims'} ${list.format(numbers)}. ${why}`;
  });
}
