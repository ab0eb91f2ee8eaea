/** What could not be read and what to do about it, in words for the editor. Caught in read-html.ts and read-file.ts. */
export class ReadingProblem extends Error {}
