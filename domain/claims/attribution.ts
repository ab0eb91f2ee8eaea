/** How a source stands to a claim. */
export const STANCES = {
  asserts: 'says so',
  denies: 'denies it',
  estimates: 'estimates it',
  reports: 'reports it',
} as const;
export type AttributionStance = keyof typeof STANCES;

export const DIRECTNESS = { quote: 'in a quotation', paraphrase: 'in paraphrase' } as const;
export type Directness = keyof typeof DIRECTNESS;

/** Did this source really say it: a question apart from whether it is so. */
export const ATTRIBUTION_CHECKS = {
  unchecked: 'not checked',
  confirmed: 'confirmed',
  not_confirmed: 'could not be confirmed',
  misattributed: 'misattributed',
} as const;
export type AttributionCheck = keyof typeof ATTRIBUTION_CHECKS;

/** A link of a chain. `viaId` names the attribution through which it is known: "A, according to B". */
export type ChainLink = { id: string; viaId: string | null };

/**
 * The chain that begins with an attribution: itself, then the one through which it is known, and so on outwards.
 * "A, according to B, according to C" gives A, B, C. Stops before a link that it has met already.
 */
export function chainOf<Link extends ChainLink>(attributions: readonly Link[], id: string): Link[] {
  const byId = new Map(attributions.map((link) => [link.id, link]));
  const chain: Link[] = [];
  for (let link = byId.get(id); link !== undefined && !chain.includes(link); ) {
    chain.push(link);
    link = link.viaId === null ? undefined : byId.get(link.viaId);
  }
  return chain;
}

/** The first links of the chains: those that no other attribution is known through. The rest are relays. */
export function firstLinksOf<Link extends ChainLink>(attributions: readonly Link[]): Link[] {
  const relays = new Set(attributions.map(({ viaId }) => viaId));
  return attributions.filter(({ id }) => !relays.has(id));
}

/** The independent origins: sources of the first links, each once. Three outlets with one ministry are one. */
export function originsOf<Source extends { slug: string }>(
  attributions: readonly (ChainLink & { source: Source })[],
): Source[] {
  // B relays A: A.viaId names B, so B is known through nobody's word but passes A's on.
  const bySlug = new Map<string, Source>();
  for (const { source } of firstLinksOf(attributions)) {
    if (!bySlug.has(source.slug)) bySlug.set(source.slug, source);
  }
  return [...bySlug.values()];
}

/**
 * True when one origin asserts the claim and another denies it. The stance of a relay is not asked for: an
 * outlet that passes a denial on does not contradict it.
 */
export function areOpposed(attributions: readonly (ChainLink & { stance: AttributionStance })[]): boolean {
  const stances = new Set(firstLinksOf(attributions).map(({ stance }) => stance));
  return stances.has('asserts') && stances.has('denies');
}

export type ChainProblem = { index: number; message: string };

/** What is wrong with the chains of a claim's whole list of attributions, or null when each one ends. */
export function loopIn(attributions: readonly ChainLink[]): ChainProblem | null {
  const ids = new Set(attributions.map(({ id }) => id));
  for (const [index, { id, viaId }] of attributions.entries()) {
    if (viaId === null) continue;
    if (!ids.has(viaId)) {
      return {
        index,
        message: 'It is known through an attribution that is not in this claim. Choose another.',
      };
    }
    if (chainOf(attributions, id).at(-1)?.viaId !== null) {
      return { index, message: 'The chain leads back to itself. Take one “according to” out of it.' };
    }
  }
  return null;
}
