import type { Part } from '../../part';
import { textOfParts } from '../../part';
import type { Metadata } from './metadata';

/** A news article shorter than this is a stub, a teaser, or a page that loads its text with scripts. */
const SHORT = 400;

/** What an editor should look at before saving a page that was read, one sentence each. */
export function pageWarnings({
  parts,
  metadata: { particulars },
  url,
  isSure,
}: {
  parts: readonly Part[];
  metadata: Metadata;
  url: string | null;
  isSure: boolean;
}): string[] {
  const warnings: string[] = [];
  const text = textOfParts(parts);
  if (!text.ok) warnings.push(text.message);
  else if (!isSure) {
    warnings.push('Nothing on the page is marked as its article. Look through the parts before you save.');
  } else if (text.text.length < SHORT) {
    warnings.push(
      'The page shows little text. The rest may need a subscription, or the page may load it with scripts: ' +
        'paste the text if something is missing.',
    );
  }
  const { canonicalUrl } = particulars;
  if (url !== null && canonicalUrl !== null && hostOf(url) !== hostOf(canonicalUrl)) {
    warnings.push(
      `The page names an address on another site as its own: ${canonicalUrl}. Check which of the two published it.`,
    );
  }
  return warnings;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '');
}
