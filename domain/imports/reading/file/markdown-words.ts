import type { Nodes } from 'mdast';
import { lowered, raised } from '../page/raised';

/** The words of a node in Markdown as its readers see them: struck words are none, raised and lowered signs stay so. */
export function markdownWords(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return withHeights(node.value);
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'delete':
      return '';
    default:
      return 'children' in node ? wordsInRow(node.children) : '';
  }
}

/** What HTML elements among the words do to those between their tags. */
const ELEMENTS = new Map<string, (words: string) => string>(
  Object.entries({
    sup: raised,
    sub: lowered,
    del: () => '',
    s: () => '',
    strike: () => '',
    rt: () => '',
    rp: () => '',
  }),
);

function wordsInRow(nodes: readonly Nodes[]): string {
  let words = '';
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    const name = tagOf(node);
    const end = name === null ? -1 : closingOf(nodes, name, at);
    const change = ELEMENTS.get(name ?? '');
    if (name === 'br') words += ' ';
    else if (change !== undefined && end > at) {
      words += change(wordsInRow(nodes.slice(at + 1, end)));
      at = end;
    } else words += markdownWords(node);
  }
  return words;
}

/** The name of an opening tag; null for all else. */
function tagOf(node: Nodes): string | null {
  return node.type === 'html' ? (/^<([a-z]+)\b/i.exec(node.value)?.[1]?.toLowerCase() ?? null) : null;
}

function closingOf(nodes: readonly Nodes[], name: string, from: number): number {
  return nodes.findIndex((node, at) => {
    return at > from && node.type === 'html' && node.value.toLowerCase().startsWith(`</${name}`);
  });
}

/** `10^6^` and `H~2~O`, as Pandoc and others write them. */
function withHeights(words: string): string {
  return words
    .replace(/(?<=[\p{L}\d)])\^([-+−]?\d{1,4}[-+−]?)\^/gu, (_, power: string) => raised(power))
    .replace(/(?<=[\p{L}\d)])~(\d{1,3}[-+−]?)~/gu, (_, index: string) => lowered(index));
}
