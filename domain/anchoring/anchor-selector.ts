import { decideLocation } from './locating/location';
import { LocatorText } from './locating/locator-text';
import type { Anchored, PositionHint } from './spans/anchored';
import type { QuoteSelector } from './spans/selector';

/**
 * Finds one quote from elsewhere in a text, without the text it was taken from: for imports from other tools. For revisions of
 * our own texts use `carry`, which knows far more. What is not found surely is `gone`, never guessed.
 */
export function anchorSelector(text: string, selector: QuoteSelector, hint?: PositionHint): Anchored {
  return selectorAnchorer(text)(selector, hint);
}

/** The same for many quotes: the text is read once, each quote then costs little. */
export function selectorAnchorer(text: string): (selector: QuoteSelector, hint?: PositionHint) => Anchored {
  const locator = new LocatorText(text);
  return (selector, hint) => decideLocation(locator, selector, hint);
}
