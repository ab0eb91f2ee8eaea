import robotsParser from 'robots-parser';
import { bodyOf } from './body';
import { answerFrom, type HopOptions } from './hop';
import { FetchRefused } from './refusal';
import { ROBOT_NAME } from './user-agent';

/** What is read of a robots.txt; RFC 9309 asks for at least 500 KiB. */
const LARGEST = 512_000;
const OVERRIDE = 'If you have the outlet’s leave, give the reason and fetch it anyway; or paste the text.';

/**
 * Asks each site once whether it lets robots read an address (RFC 9309): none of its files says so, it is allowed;
 * its server fails, it is not. The file is fetched under the same rules as a page.
 */
export function robotsGuard(options: HopOptions): (url: URL) => Promise<void> {
  const known = new Map<string, Promise<string | null>>();
  return async (url) => {
    const rules = known.get(url.origin) ?? robotsOf(url, options);
    known.set(url.origin, rules);
    const text = await rules;
    if (text === null) return;
    if (robotsParser(`${url.origin}/robots.txt`, text).isDisallowed(url.href, ROBOT_NAME) === true) {
      throw new FetchRefused(
        'robots',
        `${url.host} asks robots not to read this page (robots.txt). ${OVERRIDE}`,
      );
    }
  };
}

/** The text of a site's robots.txt, null where it has none. */
async function robotsOf(url: URL, options: HopOptions): Promise<string | null> {
  const quiet = { ...options, onStage: () => {} };
  const { response } = await answerFrom(new URL('/robots.txt', url), {
    ...quiet,
    headers: { Accept: 'text/plain' },
  }).catch((error: unknown) => {
    if (isNoFile(error)) return { response: null };
    throw error;
  });
  if (response === null) return null;
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) {
    const bytes = await bodyOf(response, { most: LARGEST, signal: options.signal, onBytes: () => {} });
    return Buffer.from(bytes).toString('utf8');
  }
  response.destroy();
  if (status < 500) return null;
  throw new FetchRefused(
    'robots',
    `${url.host} does not say whether robots may read it: its robots.txt fails (${status}). ${OVERRIDE}`,
  );
}

/** A robots.txt that sends us around or away is as good as none. */
function isNoFile(error: unknown): boolean {
  return (
    error instanceof FetchRefused &&
    ['redirects', 'port', 'scheme', 'credentials', 'private-host'].includes(error.rule)
  );
}
