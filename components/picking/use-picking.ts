'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Span } from '@/domain/anchoring/spans/span';
import { withPiece, wordsOf } from './pieces';
import type { Pointed } from './use-text-selection';

export type Picking = ReturnType<typeof usePicking>;

/**
 * Which words are picked: the pieces taken so far (`first` at the beginning), the words now selected, and where the caret
 * is.
 */
export function usePicking(text: string, first: Span[] = []) {
  const [pieces, setPieces] = useState(first);
  const [selected, setSelected] = useState<Span | null>(null);
  const [caret, setCaret] = useState<number | null>(null);

  const point = useCallback((pointed: Pointed) => {
    setSelected('words' in pointed ? pointed.words : null);
    setCaret('caret' in pointed ? pointed.caret : null);
  }, []);
  const add = useCallback((words: Span) => {
    setPieces((taken) => withPiece(taken, words));
    setSelected(null);
  }, []);
  const drop = useCallback(
    (start: number) => setPieces((taken) => taken.filter((piece) => piece.start !== start)),
    [],
  );
  const put = useCallback((words: readonly Span[]) => {
    setPieces([...words]);
    setSelected(null);
  }, []);
  const clear = useCallback(() => {
    setPieces([]);
    setSelected(null);
  }, []);

  // What a claim made now would stand on: the pieces and what is selected besides.
  const fragments = useMemo(
    () => (selected === null ? pieces : withPiece(pieces, selected)),
    [pieces, selected],
  );
  return {
    pieces,
    selected,
    caret,
    fragments,
    words: wordsOf(text, fragments),
    point,
    add,
    put,
    drop,
    clear,
  };
}
