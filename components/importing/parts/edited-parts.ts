import type { BlockKind } from '@/domain/articles/block';
import type { Part } from '@/domain/imports/part';
import { readableWords } from '@/domain/imports/readable-words';

/** What an editor does with the parts of an import. Each gives new parts; nothing changes in place. */

export function keep(parts: readonly Part[], at: number, kept: boolean): Part[] {
  return parts.map((part, index) => (index === at ? { ...part, kept } : part));
}

/** One part is the headline: making another one it turns the former into a heading. A retyped part is kept. */
export function retype(parts: readonly Part[], at: number, kind: BlockKind): Part[] {
  return parts.map((part, index) => {
    if (index === at) return { ...part, kind, kept: true };
    return kind === 'headline' && part.kind === 'headline' ? { ...part, kind: 'heading' } : part;
  });
}

/** Other words for a part; a blank line in them makes two parts of it, and no words at all leave it out. */
export function reword(parts: readonly Part[], at: number, words: string): Part[] {
  const pieces = words
    .split(/\n\s*\n/)
    .map(readableWords)
    .filter((piece) => piece !== '');
  return parts.flatMap((part, index): Part[] => {
    if (index !== at) return [part];
    if (pieces.length === 0) return [{ ...part, kept: false }];
    const [first = '', ...rest] = pieces;
    const kind = part.kind === 'headline' ? 'paragraph' : part.kind;
    return [{ ...part, words: first }, ...rest.map((piece) => ({ ...part, kind, words: piece }))];
  });
}

/** The kept part before this one, to which it can be joined; -1 when there is none. */
export function joinsTo(parts: readonly Part[], at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) if (parts[before]?.kept) return before;
  return -1;
}

/** Puts the words of a part behind those of the kept part before it. */
export function join(parts: readonly Part[], at: number): Part[] {
  const to = joinsTo(parts, at);
  const words = parts[at]?.words ?? '';
  if (to < 0) return [...parts];
  return parts.flatMap((part, index) => {
    if (index === at) return [];
    return index === to ? [{ ...part, words: readableWords(`${part.words} ${words}`) }] : [part];
  });
}

/** Parts in a row, with where they begin. Folded: left out when they were read, and too many to look at each. */
export type Run = { folded: boolean; from: number; parts: Part[] };

/** Fewer are shown where they stand. */
const FOLD_FROM = 3;

/** What was left out when it was read is folded away, also after some of it was brought back. */
export function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const [at, part] of parts.entries()) {
    const folded = part.why !== undefined;
    const last = runs.at(-1);
    if (last !== undefined && last.folded === folded) last.parts.push(part);
    else runs.push({ folded, from: at, parts: [part] });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.parts.length >= FOLD_FROM }));
}
