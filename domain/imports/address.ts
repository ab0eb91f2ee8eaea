/** Where an article stands on the web, and when two addresses are one. */

/** Parameters that say where a reader came from. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|ocid|smid|src|xtor)$/i;

/** The address of a page, made whole against the page's own; null for what is no http or https address. */
export function pageAddress(written: string | null | undefined, base: string | null = null): string | null {
  if (!written) return null;
  try {
    const url = base === null ? new URL(written.trim()) : new URL(written.trim(), base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href.length <= 2000 ? url.href : null;
  } catch {
    return null;
  }
}

/** The same for all addresses of one page: without scheme, www, final slash, tracking and the order of parameters. */
export function addressKey(address: string): string {
  const whole = pageAddress(address);
  if (whole === null) return address.trim();
  const url = new URL(whole);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.toString();
  const path = url.pathname.replace(/\/(index\.\w{3,5})?$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
