/**
 * Which item is in hand once the list has changed: the same one while it is still there, else the one that followed
 * it, else the last one before it. Null when nothing is left. `before` and `now` are ids in their order.
 */
export function itemInHand(
  before: readonly string[],
  at: string | null,
  now: readonly string[],
): string | null {
  if (at !== null && now.includes(at)) return at;
  const place = at === null ? -1 : before.indexOf(at);
  const following = before.slice(place + 1).find((id) => now.includes(id));
  const preceding = before.slice(0, Math.max(0, place)).findLast((id) => now.includes(id));
  return following ?? preceding ?? now[0] ?? null;
}

/** The id `by` steps on from `at`; the ends hold. */
export function stepFrom(ids: readonly string[], at: string | null, by: number): string | null {
  if (ids.length === 0) return null;
  const place = at === null ? 0 : ids.indexOf(at) + by;
  return ids[Math.max(0, Math.min(ids.length - 1, place))] ?? null;
}
