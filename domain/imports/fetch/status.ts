import { hasKnownEnding, kindOfType } from '../reading/file/file-kind';
import { FetchRefused } from './refusal';

const SENTENCES: Record<number, string> = {
  401: 'wants a name and a password',
  402: 'wants to be paid',
  403: 'refuses to show this page to programs',
  404: 'has no such page',
  410: 'says that the page is gone for good',
  429: 'says that it was asked too often',
  451: 'may not show this page for legal reasons',
};

/** @throws FetchRefused for every answer but a page */
export function refuseStatus(status: number, url: URL): void {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return;
  const what = SENTENCES[status] ?? (status >= 500 ? 'has a failure of its own' : 'did not send a page');
  const then =
    status === 404 || status === 410 ? 'Check the address, or paste the text.' : 'Paste the text instead.';
  throw new FetchRefused('status', `${url.host} ${what} (${status}). ${then}`);
}

/** Types that servers use where they do not know better; the name of the file decides. */
const UNDECIDED = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/zip']);

/** @throws FetchRefused for what is no page, text or document */
export function refuseType(mediaType: string, url: URL): void {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (kindOfType(type) !== null) return;
  if (UNDECIDED.has(type) && hasKnownEnding(url.pathname)) return;
  throw new FetchRefused(
    'content-type',
    `Only pages, text, Markdown, Word, PDF, OpenDocument and RTF are read, and ${url.host} sent ${type || 'something untyped'}. ` +
      'Paste the text instead.',
  );
}

/** @throws FetchRefused for what does not call itself JSON */
export function refuseNoJson(mediaType: string, url: URL): void {
  if (/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(mediaType.trim())) return;
  throw new FetchRefused('content-type', `${url.host} sent something else than it was asked for.`);
}
