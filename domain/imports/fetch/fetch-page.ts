import { bodyOf } from './body';
import { type Network, systemNetwork } from './connection';
import { destinationOf, type OwnHosts } from './destination';
import { type Answer, answerFrom } from './hop';
import type { FetchStage } from './progress';
import { type FetchRefusal, FetchRefused } from './refusal';
import { robotsGuard } from './robots';
import { refuseNoJson, refuseStatus, refuseType } from './status';
import { userAgentFor } from './user-agent';

/** What a server said about the version it sent, to ask later whether there is a newer one. */
export type Validators = { etag: string | null; lastModified: string | null };

export type FetchedPage = {
  ok: true;
  changed: true;
  /** Where it was in the end, after redirects. */
  url: string;
  /** Content-Type as sent. */
  mediaType: string;
  bytes: Uint8Array;
} & Validators;

export type Fetched = FetchedPage | { ok: true; changed: false } | FetchRefusal;

export type FetchOptions = {
  ownHosts: OwnHosts;
  /** Where the newsroom can be found, for the user agent. */
  newsroomUrl: string | null;
  /** Given: robots.txt is not asked. The caller records it. */
  overrideReason?: string | null;
  /** Given: answers `changed: false` where the server says that nothing changed. */
  known?: Validators;
  /** What is asked for: a page, text or document, unless said otherwise. */
  takes?: 'page' | 'json';
  onStage?: (stage: FetchStage) => void;
  signal?: AbortSignal;
  network?: Network;
  /** For tests: the ten seconds, shorter. */
  milliseconds?: number;
};

const LONGEST_MS = 10_000;
const LARGEST = 5_000_000;
const ACCEPT = {
  page:
    'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, ' +
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.8',
  json: 'application/json',
};

/**
 * Fetches a page that a person named, safe by construction: only http and https, only public addresses (or the
 * newsroom's own that its settings name), checked at each step and connected to as checked; at most 3 redirects,
 * 10 seconds and 5 MB unpacked; no cookies, no credentials; robots.txt respected. Never throws for what a server
 * does.
 */
export async function fetchPage(typed: string, options: FetchOptions): Promise<Fetched> {
  const milliseconds = options.milliseconds ?? LONGEST_MS;
  const timeout = AbortSignal.timeout(milliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    return await raced(fetched(typed, options, signal), signal);
  } catch (error) {
    if (error instanceof FetchRefused) return { ok: false, rule: error.rule, message: error.message };
    if (!signal.aborted) throw error;
    return {
      ok: false,
      rule: 'time',
      message: `The address took longer than ${milliseconds / 1000} seconds. Try again later, or paste the text.`,
    };
  }
}

/** Looking up a name cannot be stopped; it is left behind. */
function raced<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const over = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, over]);
}

async function fetched(typed: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const { ownHosts, newsroomUrl, onStage = () => {}, network = systemNetwork, takes = 'page' } = options;
  const asking = { network, ownHosts, signal, onStage, userAgent: userAgentFor(newsroomUrl) };
  const guard = options.overrideReason ? {} : { check: robotsGuard(asking) };
  const headers = { Accept: ACCEPT[takes], ...conditionsOf(options.known) };
  const answer = await answerFrom(destinationOf(typed, ownHosts), { ...asking, ...guard, headers });
  const { response } = answer;
  if (response.statusCode === 304 && options.known !== undefined) {
    response.destroy();
    return { ok: true, changed: false };
  }
  try {
    return await read(answer, takes, { signal, onStage });
  } finally {
    response.destroy();
  }
}

async function read(
  { response, url }: Answer,
  takes: 'page' | 'json',
  { signal, onStage }: { signal: AbortSignal; onStage: (stage: FetchStage) => void },
): Promise<Fetched> {
  refuseStatus(response.statusCode ?? 0, url);
  const mediaType = response.headers['content-type'] ?? '';
  if (takes === 'page') refuseType(mediaType, url);
  else refuseNoJson(mediaType, url);
  const bytes = await bodyOf(response, {
    most: LARGEST,
    signal,
    onBytes: (count, of) => onStage({ stage: 'receiving', bytes: count, of }),
  });
  return {
    ok: true,
    changed: true,
    url: url.href,
    mediaType,
    bytes,
    etag: response.headers.etag ?? null,
    lastModified: response.headers['last-modified'] ?? null,
  };
}

function conditionsOf(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
  };
}
