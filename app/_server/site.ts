import 'server-only';
import { headers } from 'next/headers';
import { readEnvironment } from '@/env';
import { clientAddress } from './address';

const { SOURCELINE_TRUST_PROXY } = readEnvironment();

/** How many proxies in front of the app are trusted to set X-Forwarded-For and X-Forwarded-Host; 0 is none. */
export function trustedProxies(): number {
  return SOURCELINE_TRUST_PROXY;
}

/** The address that this request's attempts are counted by. */
export async function requestAddress(): Promise<string> {
  return clientAddress(await headers(), trustedProxies());
}
