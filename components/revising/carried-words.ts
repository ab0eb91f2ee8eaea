import type { CarriedCounts } from '@/domain/revisions/revision';

/** "12 stay, 1 moved, 2 reworded, 1 says something else, 1 gone": what became of the places of claims; null where there were none. */
export function carriedInWords({ exact, moved, reworded, altered, gone }: CarriedCounts): string | null {
  const words = [
    exact > 0 ? `${exact} ${exact === 1 ? 'stays' : 'stay'}` : null,
    moved > 0 ? `${moved} moved` : null,
    reworded > 0 ? `${reworded} reworded` : null,
    altered > 0 ? `${altered} ${altered === 1 ? 'says' : 'say'} something else` : null,
    gone > 0 ? `${gone} gone` : null,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(', ');
}
