import ipaddr from 'ipaddr.js';
import { byWord } from '@/domain/shared/by-word';

/** What a newsroom may allow by name: its own network. Nothing makes the others right. */
const OWN_NETWORK = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

const WORDS: Record<string, string> = byWord({
  private: 'a private network',
  loopback: 'this machine itself',
  linkLocal: 'the local link',
  uniqueLocal: 'a private network',
  carrierGradeNat: 'a provider’s own network',
  multicast: 'a group of machines',
  broadcast: 'all machines of a network',
  unspecified: 'no machine',
  ipv4Mapped: 'an address inside another',
  rfc6145: 'an address inside another',
  rfc6052: 'an address inside another',
  '6to4': 'an address inside another',
  teredo: 'an address inside another',
});

export type Reach = { allowed: true } | { allowed: false; range: string };

/**
 * Whether an IP address may be connected to: public unicast always, the newsroom's own network where `ownNetwork`,
 * everything else never (IANA special-purpose registries, as ipaddr.js has them; transition addresses that embed
 * another, such as 64:ff9b::127.0.0.1, are refused whole). `range` says in words what stands behind it.
 */
export function reachOf(address: string, { ownNetwork }: { ownNetwork: boolean }): Reach {
  if (!ipaddr.isValid(address)) return { allowed: false, range: 'no address' };
  const range: string = ipaddr.parse(address).range();
  if (range === 'unicast' || (ownNetwork && OWN_NETWORK.has(range))) return { allowed: true };
  return { allowed: false, range: WORDS[range] ?? 'a reserved range' };
}
