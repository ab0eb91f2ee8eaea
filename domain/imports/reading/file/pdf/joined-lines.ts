const WORD = /[\p{L}\p{M}\p{N}’']+(?:[-‐\u2011][\p{L}\p{M}\p{N}’']+)*/gu;
const DIVIDED = /([\p{L}\p{M}’']+)[-‐]$/u;
const BEGINNING = /^[\p{L}\p{M}’']+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Endings that are no words, so that no hyphen can stand before them. */
const ENDING =
  /^(ing|ings|tions?|sions?|ments?|ness|ity|ities|ly|able|ible|tive|tives|ative|ence|ance|ous|ally|ism|ists?|ized?|ised?|ed|er|ers|ung|ungen|lich|liche[nrs]?|keit|heit|schaft|ischen?|igen?)$/iu;
/** So many divided words that stand whole elsewhere show that the text is hyphenated. */
const ENOUGH = 3;

/** How the words at the ends of lines were divided: by what stands whole elsewhere in the same text. */
export type Divisions = { words: ReadonlySet<string>; isHyphenated: boolean };

/** `paragraphs` are their lines; what is divided at a line's end counts for nothing. */
export function divisionsIn(paragraphs: readonly (readonly string[])[]): Divisions {
  const words = new Set<string>();
  for (const lines of paragraphs) {
    for (const [at, line] of lines.entries()) {
      const isCut = at > 0 && DIVIDED.test(lines[at - 1] ?? '');
      const whole = (isCut ? line.replace(BEGINNING, '') : line).replace(DIVIDED, '');
      for (const word of whole.match(WORD) ?? []) words.add(word.toLowerCase());
    }
  }
  let [soft, hard] = [0, 0];
  for (const lines of paragraphs) {
    for (const [at, line] of lines.entries()) {
      const halves = halvesAt(line, lines[at + 1] ?? '');
      if (halves === null) continue;
      if (words.has(halves.join('').toLowerCase())) soft += 1;
      else if (words.has(halves.join('-').toLowerCase())) hard += 1;
    }
  }
  return { words, isHyphenated: soft >= ENOUGH && soft > 3 * hard };
}

function halvesAt(line: string, next: string): [string, string] | null {
  const first = DIVIDED.exec(line)?.[1];
  const second = BEGINNING.exec(next)?.[0];
  return first === undefined || second === undefined ? null : [first, second];
}

/** The words of a paragraph out of its lines. A divided word is whole again; a hyphen of its own stays. */
export function joinedLines(lines: readonly string[], divisions: Divisions): string {
  return lines.reduce((before, line) => {
    if (before === '') return line;
    if (/\u00ad$/.test(before)) return before.slice(0, -1) + line;
    if (/[-‐\u2011/]$/.test(before) && /\S[-‐\u2011/]$/.test(before))
      return joinedAtHyphen(before, line, divisions);
    if (/\S[—]$/.test(before)) return before + line;
    const isUnspaced = UNSPACED.test(before.slice(-1)) && UNSPACED.test(line.slice(0, 1));
    return isUnspaced ? before + line : `${before} ${line}`;
  }, '');
}

function joinedAtHyphen(before: string, line: string, divisions: Divisions): string {
  const halves = halvesAt(before, line);
  if (halves !== null) return (isSoft(halves, divisions) ? before.slice(0, -1) : before) + line;
  // A number behind a hyphen, an address that goes on; "one- and two-year" has no half on the next line.
  const goesOn = /\d[-‐\u2011]$/.test(before) || /\S*[:.]\S*\/$/.test(before) || /^\d/.test(line);
  return goesOn && !before.endsWith(' ') ? before + line : `${before} ${line}`;
}

/** The hyphen was put there by who set the text: what comes without it stands elsewhere, or nothing speaks for a hyphen. */
function isSoft([first, second]: [string, string], { words, isHyphenated }: Divisions): boolean {
  if (words.has((first + second).toLowerCase())) return true;
  if (words.has(`${first}-${second}`.toLowerCase())) return false;
  const isLower = /^\p{Ll}/u.test(second);
  if (!isLower) return false;
  return ENDING.test(second) || isHyphenated;
}
