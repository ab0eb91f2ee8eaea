import { lookup } from 'node:dns/promises';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { reachOf } from './ranges';
import { FetchRefused } from './refusal';

/** Addresses of a name, as the system resolves it. */
export type Lookup = (host: string) => Promise<string[]>;

/** A socket to exactly this address. `servername` is set for TLS: the name that the certificate must have. */
export type Connect = (to: { address: string; port: number; servername: string | null }) => Socket;

export type Network = { lookup: Lookup; connect: Connect };

/** The network of this machine. `ca` are certificates to trust instead of those that Node does. */
export function machineNetwork({ ca }: { ca?: string } = {}): Network {
  return {
    lookup: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
    connect: ({ address, port, servername }) => {
      if (servername === null) return connectPlain({ host: address, port });
      const name = isIP(servername) === 0 ? { servername } : {};
      const trusted = ca === undefined ? {} : { ca };
      return connectSecure({ host: address, port, ALPNProtocols: ['http/1.1'], ...name, ...trusted });
    },
  };
}

export const systemNetwork = machineNetwork();

/** How long one address may take to answer while the name has another one to try. */
const ONE_ADDRESS_MS = 3000;

/**
 * A connection to the host of an address. The name is resolved once, all its addresses are checked, and the socket
 * is opened to one of those very addresses: there is no second look-up that could answer something else.
 *
 * @throws FetchRefused
 */
export async function connected(
  url: URL,
  { network, ownNetwork, signal }: { network: Network; ownNetwork: boolean; signal: AbortSignal },
): Promise<Socket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await addressesOf(host, network.lookup) : [host];
  for (const address of addresses) refuseUnreachable(host, address, ownNetwork);
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  let failure: unknown = null;
  for (const address of addresses) {
    signal.throwIfAborted();
    try {
      const socket = network.connect({ address, port, servername: secure ? host : null });
      return await opened(socket, secure, signal, addresses.length > 1 ? ONE_ADDRESS_MS : null);
    } catch (error) {
      failure = error;
    }
  }
  signal.throwIfAborted();
  throw refusalFor(failure, host);
}

async function addressesOf(host: string, find: Lookup): Promise<string[]> {
  const found = await find(host).catch(() => []);
  if (found.length > 0) return found;
  throw new FetchRefused(
    'unknown-host',
    `No machine with the name ${host} was found. Check the spelling of the address.`,
  );
}

function refuseUnreachable(host: string, address: string, ownNetwork: boolean): void {
  const reach = reachOf(address, { ownNetwork });
  if (reach.allowed) return;
  const leads = host === address ? `${host} is` : `${host} leads to ${address}, which is`;
  throw new FetchRefused(
    'private-host',
    `Only public addresses are fetched, and ${leads} ${reach.range}. If it is a server of your newsroom, ` +
      'an admin can allow it in the settings.',
  );
}

function opened(
  socket: Socket,
  secure: boolean,
  signal: AbortSignal,
  longest: number | null,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stop = (error: unknown) => {
      settle();
      socket.destroy();
      reject(error);
    };
    const ready = () => {
      settle();
      resolve(socket);
    };
    const abort = () => stop(signal.reason);
    const timer = longest === null ? null : setTimeout(() => stop(new Error('slow')), longest);
    const settle = () => {
      if (timer !== null) clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      socket.off('error', stop);
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.once('error', stop);
    socket.once(secure ? 'secureConnect' : 'connect', ready);
  });
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/;

function refusalFor(failure: unknown, host: string): FetchRefused {
  const code =
    typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';
  if (CERTIFICATE.test(code)) {
    return new FetchRefused(
      'certificate',
      `${host} has no valid certificate (${code}), so nobody can say who answers. Paste the text instead.`,
    );
  }
  return new FetchRefused('connection', `${host} did not answer. Try again later, or paste the text.`);
}
