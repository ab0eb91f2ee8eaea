import {
  type AttributionStance,
  chainOf,
  DIRECTNESS,
  type Directness,
  STANCES,
} from '@/domain/claims/attribution';
import { type Day, dayInWords, isDay } from '@/domain/shared/day';
import type { SourceName } from '@/domain/sources/source';

/** One attribution in the editor. `id` is made here for a new one, so that a chain can name it before it is saved. */
export type AttributionFields = {
  id: string;
  source: (SourceName & { id: string }) | null;
  stance: AttributionStance;
  directness: Directness;
  cue: string;
  saidOn: Day | '';
  viaId: string | null;
};

/** What of an attribution in the record the editor begins with. */
type Recorded = Omit<AttributionFields, 'source' | 'cue' | 'saidOn'> & {
  source: SourceName;
  sourceId: string;
  cue: string | null;
  saidOn: Day | null;
};

export function fieldsOfAttribution(recorded: Recorded): AttributionFields {
  const { id, source, sourceId, stance, directness, cue, saidOn, viaId } = recorded;
  const { slug, name, kind, role } = source;
  return {
    id,
    source: { id: sourceId, slug, name, kind, role },
    stance,
    directness,
    cue: cue ?? '',
    saidOn: saidOn ?? '',
    viaId,
  };
}

export function newAttribution(id: string): AttributionFields {
  return {
    id,
    source: null,
    stance: 'asserts',
    directness: 'paraphrase',
    cue: '',
    saidOn: '',
    viaId: null,
  };
}

/** As the command takes it; a row without a source has an empty id, which it refuses with a remedy. */
export function inputOfAttribution({
  id,
  source,
  stance,
  directness,
  cue,
  saidOn,
  viaId,
}: AttributionFields) {
  return {
    id,
    sourceId: source?.id ?? '',
    stance,
    directness,
    cue: cue.trim() === '' ? null : cue.trim(),
    saidOn: saidOn === '' ? null : saidOn,
    viaId,
  };
}

/** "Valery Zaluzhnyi denies it, according to Reuters, according to the article itself." */
export function chainInWords(rows: readonly AttributionFields[], id: string): string {
  const [first, ...through] = chainOf(rows, id);
  if (first === undefined) return '';
  const steps = through.map((link) => `, according to ${nameOf(link)}`).join('');
  return `${nameOf(first)} ${STANCES[first.stance]}${steps}.`;
}

/** One row in a line, for two people side by side. */
export function attributionInWords(rows: readonly AttributionFields[], row: AttributionFields): string {
  const details = [
    DIRECTNESS[row.directness],
    row.cue === '' ? null : `“${row.cue}”`,
    isDay(row.saidOn) ? `on ${dayInWords(row.saidOn)}` : null,
  ];
  return `${chainInWords(rows, row.id).slice(0, -1)} (${details.filter(Boolean).join(', ')}).`;
}

export function nameOf({ source }: Pick<AttributionFields, 'source'>): string {
  return source?.name ?? 'a source not chosen yet';
}

/** The rows that this one may be known through: all but itself and those that lead back to it. */
export function possibleVias(rows: readonly AttributionFields[], id: string): AttributionFields[] {
  return rows.filter((row) => !chainOf(rows, row.id).some((link) => link.id === id));
}

/** Without a row; what was known through it is then known through what it was known through itself. */
export function withoutRow(rows: readonly AttributionFields[], id: string): AttributionFields[] {
  const gone = rows.find((row) => row.id === id);
  return rows
    .filter((row) => row.id !== id)
    .map((row) => (row.viaId === id ? { ...row, viaId: gone?.viaId ?? null } : row));
}

/** The row at `from` put before the one that is at `to` now; places outside of the list change nothing. */
export function movedRow(rows: readonly AttributionFields[], from: number, to: number): AttributionFields[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, index) => index !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
