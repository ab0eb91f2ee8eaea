/** Which rows of a list are selected, by id, and from which one a range begins. */
export type Selection = { ids: ReadonlySet<string>; from: string | null };

export const NOTHING: Selection = { ids: new Set(), from: null };

/** One row is selected, or no longer is; the next range begins there. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id };
}

/**
 * All rows from where the range begins up to this one are selected as well; the range keeps its beginning, so that it can be
 * drawn out further. Where it has none in this list, it is this row alone.
 */
export function drawnTo({ ids, from }: Selection, id: string, rows: readonly string[]): Selection {
  const begins = from === null ? -1 : rows.indexOf(from);
  const ends = rows.indexOf(id);
  if (begins < 0) return { ids: new Set([...ids, id]), from: id };
  const range = rows.slice(Math.min(begins, ends), Math.max(begins, ends) + 1);
  return { ids: new Set([...ids, ...range]), from };
}

/** Every row of the list is selected, or, where all are already, none. */
export function allOrNone({ ids }: Selection, rows: readonly string[]): Selection {
  return rows.every((id) => ids.has(id)) ? NOTHING : { ids: new Set(rows), from: null };
}
