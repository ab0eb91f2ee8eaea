/** What a browser says about where a request comes from, and where it was sent to. Null: the header is absent. */
export type RequestOrigin = {
  secFetchSite: string | null;
  origin: string | null;
  /** Host of this app as the browser addressed it, with port: `localhost:3000`. */
  host: string | null;
};

/**
 * Why a write is not let through, or null when it comes from our own pages. Every server action and every route
 * that writes asks this first: a server action is a public POST, and Next's own check lets pass a request
 * without Origin, with a forged X-Forwarded-Host, or marked as cross-site.
 *
 * Sec-Fetch-Site decides where it is sent (secure contexts, localhost): a script cannot set it. `none` is a
 * person's own doing, such as sending a form again after a restart. Elsewhere (plain http in a local network) the
 * Origin must be ours. One of the two must be there.
 */
export function crossSiteRefusal({ secFetchSite, origin, host }: RequestOrigin): string | null {
  if (secFetchSite !== null) {
    return secFetchSite === 'same-origin' || secFetchSite === 'none' ? null : FOREIGN;
  }
  if (origin === null) return UNKNOWN;
  return host !== null && hostOf(origin) === host.toLowerCase() ? null : FOREIGN;
}

const FOREIGN = 'This was sent from another site and was refused. Open the page here and send it again.';
const UNKNOWN = 'Your browser did not say which page this was sent from, so it was refused. Reload the page.';

/** Host with port of an Origin header; null for `null` and for what is no web address. */
function hostOf(origin: string): string | null {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.host : null;
}

/** The three from a request. X-Forwarded-Host counts only behind a proxy that is trusted to set it. */
export function requestOrigin(headers: Headers, trustProxy: boolean): RequestOrigin {
  const forwarded = trustProxy ? headers.get('x-forwarded-host') : null;
  return {
    secFetchSite: headers.get('sec-fetch-site'),
    origin: headers.get('origin'),
    host: forwarded ?? headers.get('host'),
  };
}
