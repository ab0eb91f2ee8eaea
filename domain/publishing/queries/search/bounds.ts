export const CLAIMS_ON_PAGE = 20;
/** Matches looked at before ranking, so that a word in every claim costs no more than one in a thousand. */
export const RANKED = 1000;
