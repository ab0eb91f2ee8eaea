import type { Token } from './tokens';
import { charsetOfFont, charsetOfPage } from './words';

/** What stands at the head of a file: the encodings of its fonts, the names of its styles, its title and author. */
export type Head = {
  charset: string;
  fonts: ReadonlyMap<number, string>;
  styles: ReadonlyMap<number, string>;
  title: string;
  author: string;
};

const TABLES = ['fonttbl', 'stylesheet', 'title', 'author'] as const;
type Table = (typeof TABLES)[number];
type Group = { isNamed: boolean; table: Table | undefined };
const isTable = (word: string): word is Table => (TABLES as readonly string[]).includes(word);

/** Names in the tables are read as these bytes; those that matter are ASCII. */
const LATIN = new TextDecoder('latin1');

/** The head of a file, out of all its tokens. */
export function headOf(tokens: Iterable<Token>): Head {
  const [fonts, styles] = [new Map<number, string>(), new Map<number, string>()];
  const told = { title: [] as number[], author: [] as number[] };
  let charset = 'windows-1252';
  // The open groups: whether a word has named one, and the outermost table that it stands in.
  const groups: Group[] = [];
  let number = 0;
  let name: number[] = [];
  for (const token of tokens) {
    if (token.type === 'open') groups.push({ isNamed: false, table: groups.at(-1)?.table });
    else if (token.type === 'close') groups.pop();
    const group = groups.at(-1);
    const table = group?.table;
    if (token.type === 'word') {
      const { name: word, value } = token;
      if (group?.isNamed === false && isTable(word)) {
        group.isNamed = true;
        group.table ??= word;
      } else if (word === 'ansicpg') charset = charsetOfPage(value ?? 1252);
      else if (word === 'mac') charset = 'macintosh';
      else if (table === 'fonttbl' && word === 'f') number = value ?? 0;
      else if (table === 'fonttbl' && word === 'fcharset') {
        const found = charsetOfFont(value ?? 0);
        if (found !== null && value !== 0) fonts.set(number, found);
      } else if (table === 'fonttbl' && word === 'cpg') fonts.set(number, charsetOfPage(value ?? 1252));
      else if (table === 'stylesheet' && word === 's') number = value ?? 0;
    } else if (token.type === 'byte') {
      if (table === 'stylesheet') {
        if (token.value === 0x3b) {
          styles.set(number, LATIN.decode(Uint8Array.from(name)).trim().toLowerCase());
          name = [];
          number = 0;
        } else name.push(token.value);
      } else if (table === 'title' || table === 'author') told[table].push(token.value);
    } else if (table === undefined) name = [];
  }
  const textOf = (bytes: readonly number[]) => LATIN.decode(Uint8Array.from(bytes)).trim();
  return { charset, fonts, styles, title: textOf(told.title), author: textOf(told.author) };
}
