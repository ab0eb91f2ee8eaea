import { FetchRefused } from './refusal';

/** Hosts of the newsroom's own network that may be fetched, as its settings have them: "host" or "host:port". */
export type OwnHosts = readonly string[];

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** "valley.example:8080/a" is a host with a port, not a scheme. */
const HOST_AND_PORT = /^[\w.-]+:\d+(\/|$)/;

/**
 * The address a person typed, if it may be asked at all: http or https, no name and password, a usual port or one
 * that the newsroom allowed. Without a scheme it is taken as https.
 *
 * @throws FetchRefused
 */
export function destinationOf(typed: string, ownHosts: OwnHosts): URL {
  const written = typed.trim();
  const whole = HAS_SCHEME.test(written) && !HOST_AND_PORT.test(written) ? written : `https://${written}`;
  if (!URL.canParse(whole)) {
    throw new FetchRefused(
      'address',
      'This is no web address. Copy the whole of it from the browser, with https://.',
    );
  }
  return checkedDestination(new URL(whole), ownHosts);
}

/** The same rules for an address that a server sent us to. */
export function checkedDestination(url: URL, ownHosts: OwnHosts): URL {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new FetchRefused(
      'scheme',
      `Only addresses that begin with https:// or http:// are fetched, and this one begins with ${url.protocol}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefused(
      'credentials',
      'The address contains a name or password before the @. Remove it: nothing is fetched with somebody’s credentials.',
    );
  }
  if (url.hostname === '')
    throw new FetchRefused('address', 'The address names no host. Copy the whole of it.');
  if (url.port !== '' && url.port !== '80' && url.port !== '443' && !ownHosts.includes(url.host)) {
    throw new FetchRefused(
      'port',
      `Only the usual ports 80 and 443 are fetched, and this address asks for ${url.port}. ` +
        `An admin can allow “${url.host}” in the settings.`,
    );
  }
  url.hash = '';
  return url;
}

/** Whether the newsroom allowed this host, although its address is private. */
export function isOwnHost(url: URL, ownHosts: OwnHosts): boolean {
  return ownHosts.includes(url.host) || ownHosts.includes(url.hostname);
}
