const TOKEN =
  /(Str|Code|Math|CodeBlock|Strikeout|Image|Span|Space|SoftBreak|LineBreak|[A-Z][A-Za-z]+)\b|"((?:[^"\\]|\\[\s\S])*)"|([[\](),])/g;
/** Whose text is the string right behind them, past their attributes. */
const TEXTS = new Set(['Str', 'Code', 'Math', 'CodeBlock']);
/** What Sourceline never reads: struck words, and descriptions of pictures. */
const UNREAD = new Set(['Strikeout', 'Image']);
const CONTROL: Record<string, string> = { n: '\n', t: '\t', '&': '' };

/** The words of a document in Pandoc's native form, without those that are never read, in the order in which they stand. */
export function nativeWords(native: string): string {
  let words = '';
  let depth = 0;
  let text: { depth: number; isMath: boolean } | null = null;
  let unread: number | null = null;
  let isFirstList = false;
  for (const [, name, string, mark] of native.matchAll(TOKEN)) {
    if (mark !== undefined) {
      depth += mark === '[' || mark === '(' ? 1 : mark === ']' || mark === ')' ? -1 : 0;
      if (unread !== null && mark === ']' && depth === unread) {
        if (isFirstList) unread = null;
        isFirstList = true;
      }
      continue;
    }
    if (string !== undefined) {
      if (text?.depth === depth) {
        const shown = unescaped(string);
        if (unread === null) words += text.isMath ? shown.replace(/\\[a-zA-Z]+|[{}]/g, ' ') : shown;
        text = null;
      }
      continue;
    }
    if (name === undefined) continue;
    if (TEXTS.has(name)) text = { depth, isMath: name === 'Math' };
    else if (UNREAD.has(name) && unread === null) {
      unread = depth;
      isFirstList = true;
    } else if (!INLINE.has(name)) words += ' ';
  }
  return words;
}

const INLINE = new Set(
  'Emph Strong Underline Superscript Subscript SmallCaps Quoted Link Span InlineMath DisplayMath SingleQuote DoubleQuote'.split(
    ' ',
  ),
);

function unescaped(string: string): string {
  return string.replace(/\\(\d+|[\s\S])/g, (_, code: string) =>
    /^\d/.test(code) ? String.fromCodePoint(Number(code)) : (CONTROL[code] ?? code),
  );
}
