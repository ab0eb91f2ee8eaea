import { canonicalJson, type Json } from './canonical-json';

export type Changes<Facts> = { before: Partial<Facts>; after: Partial<Facts> };

/** The fields of `after` that differ from those of `before`, as they were and as they are; null when none does. */
export function changesBetween<Facts extends { [key: string]: Json }>(
  before: Facts,
  after: Partial<Facts>,
): Changes<Facts> | null {
  const changed = (Object.keys(after) as (keyof Facts)[]).filter(
    (key) => after[key] !== undefined && !same(before[key], after[key]),
  );
  if (changed.length === 0) return null;
  return { before: only<Facts>(before, changed), after: only<Facts>(after, changed) };
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function only<Facts extends object>(facts: Partial<Facts>, keys: (keyof Facts)[]): Partial<Facts> {
  const part: Partial<Facts> = {};
  for (const key of keys) part[key] = facts[key];
  return part;
}
