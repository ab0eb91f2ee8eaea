/**
 * The same words in a string of their own. A slice keeps the whole text in memory for as long as it lives; whatever is
 * remembered or handed out is copied, so that no text outlives its reading.
 */
export const ownCopy = (words: string) => ` ${words}`.slice(1);
