const PAGE = /^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html[\s>])/i;
const MARKDOWN = /^#{3,6} |\]\((https?:|\/)|(^|\s)\*\*\S[^*\n]*\*\*|^!\[|^```|^---\n[\s\S]{0,2000}?\n---$/m;

/** True for the source code of a whole page. */
export function looksLikePage(text: string): boolean {
  return PAGE.test(text);
}

/** True for text with signs that only Markdown has: links, bold words, deep headings, pictures. */
export function looksLikeMarkdown(text: string): boolean {
  return MARKDOWN.test(text);
}
