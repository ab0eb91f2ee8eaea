import { byWeight, type MaterialChange } from './change';
import { compare } from './comparison';
import { differences, shareOf } from './differences';
import type { Term } from './term';

export function unstated(a: readonly Term[], b: readonly Term[]): MaterialChange[] {
  const comparison = compare(a, b);
  if (shareOf(comparison) < 0) return [];
  return byWeight(differences(a, b).filter(({ before }) => before !== ''));
}
