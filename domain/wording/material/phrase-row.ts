import type { TermKind } from './term';

/** What words in a row come to; `words` holds ways to put it between bars, by the stems of their words. */
export type PhraseRow = { kind: TermKind; key: string; be?: boolean; words: string };
