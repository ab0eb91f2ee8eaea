import { type Engine, withoutDoubt } from '../engine';

/** The verbatim quote, in the place nearest to where it stood; nothing else. */
export const plainSearch: Engine = {
  name: 'plain search',
  quotesToTime: () => 1000,
  locate: (pair) => {
    const { newText, quotes } = pair;
    const spans = quotes.map(({ selector: { exact, start } }) => {
      const before = newText.lastIndexOf(exact, start);
      const after = newText.indexOf(exact, start);
      const at = after < 0 || (before >= 0 && start - before < after - start) ? before : after;
      return at < 0 ? null : { start: at, end: at + exact.length };
    });
    return withoutDoubt(pair, spans);
  },
};
