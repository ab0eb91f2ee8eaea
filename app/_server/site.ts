/** How many proxies in front of the app are trusted to set X-Forwarded-For and X-Forwarded-Host; 0 is none. */
export function trustedProxies(): number {
  return Number(process.env.SOURCELINE_TRUST_PROXY ?? 0);
}
