/** What of an article waits for an editor. */
export type ArticleWaits = {
  /** Places of claims that a person has to decide about. */
  places: number;
  /** Texts found at the followed address that are neither taken nor dismissed. */
  proposals: number;
};

/** "A changed text was found", "2 changed texts were found". */
export function proposalsInWords(count: number): string {
  return count === 1 ? 'A changed text was found' : `${count} changed texts were found`;
}

/** Both counts by the id of the article; articles for which nothing waits are left out. */
export function articleWaits(
  places: ReadonlyMap<string, number>,
  proposals: ReadonlyMap<string, number>,
): Record<string, ArticleWaits> {
  const ids = new Set([...places.keys(), ...proposals.keys()]);
  return Object.fromEntries(
    [...ids].map((id) => [id, { places: places.get(id) ?? 0, proposals: proposals.get(id) ?? 0 }]),
  );
}
