import type { EvidenceStance } from '@/domain/claims/evidence';

/** Where what supports a claim comes from, as the reviewer says who was asked. */
export const SUPPORT = {
  independent: 'It is independent of the source',
  own_word: 'It is the source’s own word',
} as const;
export type Support = keyof typeof SUPPORT;

/** An origin of the claim: who first said it. */
export type Origin = { name: string; aliases: readonly string[]; url: string | null };

type Item = { stance: EvidenceStance; title: string; url: string | null };

/**
 * The names of the origins whose own word seems to be all that supports a claim: each piece of supporting evidence is on the
 * origin's own site or has the origin in its title. Empty where something else supports it too, and where nothing does. It
 * only asks: whether the support is independent, the reviewer says.
 */
export function ownWordOf(evidence: readonly Item[], origins: readonly Origin[]): string[] {
  const support = evidence.filter(({ stance }) => stance === 'supports');
  const names = new Set<string>();
  for (const item of support) {
    const origin = origins.find((one) => isFrom(item, one));
    if (origin === undefined) return [];
    names.add(origin.name);
  }
  return [...names];
}

function isFrom({ title, url }: Item, { name, aliases, url: home }: Origin): boolean {
  return isOnSite(url, home) || [name, ...aliases].some((words) => isNamedIn(title, words));
}

/** On its site, or below its page where the site is shared with others (an encyclopaedia, a network). */
function isOnSite(url: string | null, home: string | null): boolean {
  const [page, site] = [addressOf(url), addressOf(home)];
  if (page === null || site === null) return false;
  const within = page.path === site.path || page.path.startsWith(`${site.path}/`) || site.path === '';
  return within && (page.host === site.host || (site.path === '' && page.host.endsWith(`.${site.host}`)));
}

function addressOf(address: string | null): { host: string; path: string } | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return hostname === ''
    ? null
    : { host: hostname.replace(/^www\./, ''), path: pathname.replace(/\/+$/, '') };
}

/** Shorter names stand in too many titles by chance. */
const SHORTEST_NAME = 4;

function isNamedIn(title: string, name: string): boolean {
  const [within, wanted] = [wordsOf(title), wordsOf(name)];
  return wanted.length >= SHORTEST_NAME + 2 && within.includes(wanted);
}

/** Its words in small letters with one space around each. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.filter((word) => word !== 'the').join(' ')} `;
}
