import type { ClaimDraft, DraftSource } from '@/domain/suggestions/desk/claim-draft';
import type { DeskGroup } from '@/domain/suggestions/desk/desk';

/** "Mara Ilves (new source) and Tom Brek, through The council": who a draft is attributed to, in one line. */
export function sourceLine({ attributions }: ClaimDraft): string {
  const [origin] = attributions;
  if (origin === undefined) return 'Attributed to nobody';
  const origins = attributions.filter(
    ({ via }, at) => via === origin.via && !attributions.some((one) => one.via === at),
  );
  const names = origins.map(({ source }) => nameIn(source)).join(' and ');
  const links: string[] = [];
  let next = origin.via === null ? undefined : attributions[origin.via];
  while (next !== undefined && links.length < attributions.length) {
    links.push(nameIn(next.source));
    next = next.via === null ? undefined : attributions[next.via];
  }
  return [names, ...links].join(', through ');
}

function nameIn(source: DraftSource): string {
  if (source.state === 'found') return source.source.name;
  if (source.state === 'new') return `${source.name} (new source)`;
  return source.mention === null ? 'No source named' : `“${source.mention}”: not settled`;
}

/** What neighbours have in common, as the heading of their group; null for one alone. */
export function groupTitle({ by, label }: Pick<DeskGroup, 'by' | 'label'>): string | null {
  if (by === 'alone') return null;
  if (by === 'source') return label;
  return label === 'counted' ? 'The same number' : `Counted: ${label}`;
}

export function placesInWords(count: number): string | null {
  return count > 1 ? `Stands in ${count} places; the claim gets all of them` : null;
}
