import 'server-only';
import { headers } from 'next/headers';
import { clientAddress } from './address';

/** How many proxies in front of the app are trusted to set X-Forwarded-For and X-Forwarded-Host; 0 is none. */
export function trustedProxies(): number {
  return Number(process.env.SOURCELINE_TRUST_PROXY || 0);
}

/** The address that this request's attempts are counted by. */
export async function requestAddress(): Promise<string> {
  return clientAddress(await headers(), trustedProxies());
}
