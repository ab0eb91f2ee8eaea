import { COMPOSED, foldOf, kindOf, LETTER, SPACE, UNSEEN } from './folding';

/** Whether two passages differ only in quotation marks, dashes, white space, unseen characters or composition. */
export function sameButForTypography(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Marks are folded and spaces joined; letters keep their case, which can change a name. */
function plain(text: string): string {
  let result = '';
  for (const char of text.normalize('NFKC')) {
    const unit = char.charCodeAt(0);
    const kind = kindOf(unit);
    if (kind === UNSEEN) continue;
    if (kind === SPACE) result += result.endsWith(' ') ? '' : ' ';
    else if (kind === LETTER || kind === COMPOSED || char.length > 1) result += char;
    else result += String.fromCharCode(foldOf(unit));
  }
  return result.trim();
}
