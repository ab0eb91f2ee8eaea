import { selectorAnchorer } from '@/domain/anchoring/anchor-selector';
import { carry } from '@/domain/anchoring/carry';
import { isSettled } from '@/domain/anchoring/spans/carried';
import type { Engine } from '../engine';

const ALL = 1000;

/** With both texts: what a new revision of an article uses. */
export const bothTexts: Engine = {
  name: 'ours, both texts',
  quotesToTime: () => ALL,
  locate: ({ oldText, newText, quotes }) => {
    const items = quotes.map(({ selector: { start, end } }, id) => ({ id, spans: [{ start, end }] }));
    return carry(oldText, newText, items).map((carried) => {
      return { span: carried.spans?.[0] ?? null, asks: !isSettled(carried) };
    });
  },
};

/** With the quote selector only: what an import from another tool uses. */
export const selectorOnly: Engine = {
  name: 'ours, selector only',
  quotesToTime: () => ALL,
  locate: ({ newText, quotes }) => {
    const anchor = selectorAnchorer(newText);
    return quotes.map(({ selector }) => {
      const found = anchor(selector, selector);
      return { span: found.span, asks: !isSettled(found) };
    });
  },
};
