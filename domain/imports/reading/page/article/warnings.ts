import type { Part } from '../../../part';
import { textOfParts } from '../../../part';
import type { Metadata } from '../particulars/metadata';
import type { Found } from './article-parts';

/** A news article shorter than this is a stub, a teaser, or a page that loads its text with scripts. */
const SHORT = 400;

export const WALLED =
  'The page is behind a wall: it may show the beginning only. Paste the text if you have it from elsewhere.';

/** What an editor should look at before saving a page that was read, one sentence each. */
export function pageWarnings({
  parts,
  metadata: { particulars },
  url,
  found,
  isWalled,
}: {
  parts: readonly Part[];
  metadata: Metadata;
  url: string | null;
  found: Found;
  /** The publisher says that it is for subscribers, or a wall stands in front of it. */
  isWalled: boolean;
}): string[] {
  const warnings: string[] = [];
  const text = textOfParts(parts);
  if (!text.ok) warnings.push(text.message);
  else if (found === 'not at all') {
    warnings.push('Nothing on the page is marked as its article. Look through the parts before you save.');
  } else if (found === 'two ways') {
    warnings.push(
      'Two ways of reading the page found different texts, and both are kept. Look through the parts before you save.',
    );
  } else if (lengthOf(text.text) < SHORT && !isWalled) {
    warnings.push(
      'The page shows little text. The rest may need a subscription, or the page may load it with scripts: ' +
        'paste the text if something is missing.',
    );
  }
  if (isWalled) {
    warnings.push(WALLED);
  }
  const { canonicalUrl } = particulars;
  if (url !== null && canonicalUrl !== null && hostOf(url) !== hostOf(canonicalUrl)) {
    warnings.push(
      `The page names an address on another site as its own: ${canonicalUrl}. Check which of the two published it.`,
    );
  }
  return warnings;
}

/** In characters of an alphabet: a sign of Chinese, Japanese or Korean says as much as several letters. */
const lengthOf = (words: string) =>
  words.length +
  2 * (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '');
}
