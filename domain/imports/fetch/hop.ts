import { type IncomingMessage, request } from 'node:http';
import { ACCEPTED_ENCODINGS } from './body';
import { connected, type Network } from './connection';
import { checkedDestination, isOwnHost, type OwnHosts } from './destination';
import type { FetchStage } from './progress';
import { FetchRefused } from './refusal';

export type HopOptions = {
  network: Network;
  ownHosts: OwnHosts;
  userAgent: string;
  signal: AbortSignal;
  onStage: (stage: FetchStage) => void;
};

/** The last answer and where it came from. The caller reads or destroys it. */
export type Answer = { response: IncomingMessage; url: URL };

const HOPS_MOST = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address and follows where it is sent, at most three times. Each step is checked like the first; a server
 * that is not of the newsroom's own cannot send us into its network.
 *
 * @throws FetchRefused
 */
export async function answerFrom(
  first: URL,
  {
    headers,
    check,
    ...options
  }: HopOptions & { headers: Record<string, string>; check?: (url: URL) => Promise<void> },
): Promise<Answer> {
  let url = first;
  let mayBePrivate = isOwnHost(first, options.ownHosts);
  for (let hops = 0; ; hops += 1) {
    await check?.(url);
    const response = await asked(url, { ...options, headers, ownNetwork: mayBePrivate });
    const location = response.headers.location;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { response, url };
    response.destroy();
    if (hops === HOPS_MOST) {
      throw new FetchRefused(
        'redirects',
        `The address sent us on more than ${HOPS_MOST} times. Open it in a browser and copy the address where it ends.`,
      );
    }
    url = redirected(url, location, options.ownHosts);
    mayBePrivate = mayBePrivate && isOwnHost(url, options.ownHosts);
    options.onStage({ stage: 'redirected', to: url.href });
  }
}

function redirected(from: URL, location: string, ownHosts: OwnHosts): URL {
  if (URL.canParse(location, from)) return checkedDestination(new URL(location, from), ownHosts);
  throw new FetchRefused(
    'redirects',
    'The address sent us to something that is no address. Paste the text instead.',
  );
}

/** One question, one answer. Nothing of the person goes with it: no cookies, no credentials, no page it came from. */
async function asked(
  url: URL,
  { headers, ownNetwork, ...options }: HopOptions & { headers: Record<string, string>; ownNetwork: boolean },
): Promise<IncomingMessage> {
  const { signal, network, onStage, userAgent } = options;
  onStage({ stage: 'looking-up', host: url.host });
  const socket = await connected(url, { network, ownNetwork, signal });
  onStage({ stage: 'connected', host: url.host });
  return new Promise((resolve, reject) => {
    const fail = () => {
      socket.destroy();
      reject(
        signal.aborted
          ? signal.reason
          : new FetchRefused(
              'connection',
              `${url.host} broke off or answered nonsense. Try again later, or paste the text.`,
            ),
      );
    };
    const asking = request({
      createConnection: () => socket,
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: {
        Host: url.host,
        'User-Agent': userAgent,
        'Accept-Encoding': ACCEPTED_ENCODINGS,
        Connection: 'close',
        ...headers,
      },
      signal,
    });
    asking.once('response', resolve);
    asking.once('upgrade', fail);
    asking.on('error', fail);
    asking.end();
  });
}
