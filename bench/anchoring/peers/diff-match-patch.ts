import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { type Engine, withoutDoubt } from '../engine';

/** One character diff of both texts; each end of a quote goes where the diff says. A quote whose ends meet is gone. */
export const diffMatchPatch: Engine = {
  name: 'diff-match-patch',
  quotesToTime: () => 1000,
  locate: (pair) => {
    const { oldText, newText, quotes } = pair;
    const differ = new DiffMatchPatch();
    const diff = differ.diff_main(oldText, newText);
    differ.diff_cleanupSemantic(diff);
    const spans = quotes.map(({ selector }) => {
      const start = differ.diff_xIndex(diff, selector.start);
      const end = differ.diff_xIndex(diff, selector.end);
      return end > start ? { start, end } : null;
    });
    return withoutDoubt(pair, spans);
  },
};
