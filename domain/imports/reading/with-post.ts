import type { Reading } from '../part';
import { foldedWords } from '../readable-words';
import { WALLED } from './page/article/warnings';

/** A post with less than this share of the page's text is the beginning that everybody may read. */
const ENOUGH = 0.6;

/**
 * The reading of a page with what its content interface gave in the place of its text: parts, headline and days are the post's; outlet,
 * addresses and language stay the page's, which tells more of them. A post that is shorter than the page is not believed.
 */
export function withPost(page: Reading, post: Reading): Reading {
  if (lettersOf(post) === 0 || lettersOf(post) < ENOUGH * lettersOf(page)) return page;
  const [told, known] = [post.particulars, page.particulars];
  return {
    parts: post.parts,
    particulars: {
      ...known,
      headline: told.headline ?? known.headline,
      byline: isPerson(told.byline, known.outlet) ? told.byline : known.byline,
      publishedOn: told.publishedOn ?? known.publishedOn,
      modifiedOn: told.modifiedOn ?? known.modifiedOn,
    },
    warnings: [...post.warnings, ...page.warnings.filter((warning) => warning === WALLED)],
  };
}

/** An account that everybody in the house writes with is nobody. */
const isPerson = (byline: string | null, outlet: string | null) =>
  byline !== null &&
  !/^(admin|administrator|editor|redaktion|redaction|webmaster)$/i.test(byline) &&
  foldedWords(byline) !== foldedWords(outlet ?? '');

const lettersOf = ({ parts }: Reading) =>
  parts.reduce(
    (sum, { kept, kind, words }) =>
      sum + (kept && kind !== 'headline' && kind !== 'caption' ? words.length : 0),
    0,
  );
