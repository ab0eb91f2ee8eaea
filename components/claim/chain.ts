import {
  ATTRIBUTION_CHECKS,
  type AttributionStance,
  chainOf,
  DIRECTNESS,
  firstLinksOf,
  STANCES,
} from '@/domain/claims/attribution';
import type { AttributionView } from '@/domain/claims/card';
import { dayInWords } from '@/domain/shared/day';
import type { SourceName } from '@/domain/sources/source';

/** How the next link passes the claim on. */
const RELAYED: Record<AttributionStance, string> = {
  reports: 'reported by',
  asserts: 'repeated by',
  estimates: 'passed on, as an estimate, by',
  denies: 'passed on, and denied, by',
};

/** Before the description of an unnamed source, which may be one or many: "Unnamed observers", "A guard". */
const UNNAMED: Record<AttributionStance, string> = {
  reports: 'Reported by',
  asserts: 'According to',
  estimates: 'Estimated by',
  denies: 'Denied by',
};

/** "Sergei Shoigu" "says so" (or "According to" "Unnamed observers"), then for each relay "reported by" "TASS". */
export type ChainWords = {
  id: string;
  source: SourceName;
  before: string;
  says: string;
  relays: { words: string; source: SourceName }[];
  /** How it was said: "In a quotation (“said”), on 21 September 2022". */
  manner: string;
  /** "Confirmed.", whether it was said at all; null where the article speaks for itself and nobody asked. */
  check: { words: string; note: string | null } | null;
};

/** One chain for each origin's word, in the order of the attributions. */
export function chainsOf(attributions: readonly AttributionView[]): ChainWords[] {
  return firstLinksOf(attributions).map((head) => {
    const [, ...relays] = chainOf(attributions, head.id);
    const unnamed = head.source.kind === 'unnamed';
    return {
      id: head.id,
      source: head.source,
      before: unnamed ? `${UNNAMED[head.stance]} ` : '',
      says: unnamed ? '' : ` ${STANCES[head.stance]}`,
      relays: relays.map(({ stance, source }) => ({ words: RELAYED[stance], source })),
      manner: mannerOf(head),
      check: checkOf(head),
    };
  });
}

/** "Sergei Shoigu says so, reported by TASS" */
export function chainInWords({ source, before, says, relays }: ChainWords): string {
  const passed = relays.map((relay) => `${relay.words} ${relayName(relay.source)}`);
  return [`${before}${source.name}${says}`, ...passed].join(', ');
}

/** A name inside a sentence: only "The article itself" is not a name. */
export function relayName({ kind, name }: SourceName): string {
  return kind === 'own_voice' ? name.replace(/^T(?=he )/, 't') : name;
}

/** "3 reports, 1 origin": how many ways a claim has come, and from how many who say it of themselves. */
export function reportsAndOrigins(reports: number, origins: number): string {
  return `${counted(reports, 'report')}, ${counted(origins, 'origin')}`;
}

function mannerOf({ source, directness, cue, saidOn }: AttributionView): string {
  if (source.kind === 'own_voice') return '';
  const manner = `I${DIRECTNESS[directness].slice(1)}`;
  const words = cue === null ? manner : `${manner} (“${cue}”)`;
  return saidOn === null ? words : `${words}, on ${dayInWords(saidOn)}`;
}

function checkOf({ source, check, checkNote }: AttributionView): ChainWords['check'] {
  if (source.kind === 'own_voice' && check === 'unchecked') return null;
  const words = ATTRIBUTION_CHECKS[check];
  return { words: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, note: checkNote };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
