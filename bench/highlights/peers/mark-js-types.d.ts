/** mark.js 8 brings no types; this much of it is used. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: { start: number; length: number }[]): void;
  }
}
