/** Where the words of the article are; cards and the list have links of their own. */
export const WORDS = '.row>:not(.cards)';

/**
 * Numbers the marks that are no links themselves: in the markup only the link at a claim's end has its number, since thousands
 * of repeated numbers weigh. A mark that does not end its claim goes on in the one that begins where it ends and has its
 * line: claims that share words never share a line (levels.ts).
 */
export function numberPieces(root: Element): void {
  const begun = new Map<string, HTMLElement>();
  const pieces: { mark: HTMLElement; next: string }[] = [];
  let at = 0;
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) at += node.length;
      else if (node instanceof HTMLElement && !node.matches('.z')) {
        const line = lineOf(node);
        if (!node.matches('.n')) begun.set(`${at}${line}`, node);
        walk(node);
        if (node.tagName === 'U') pieces.push({ mark: node, next: `${at}${line}` });
      }
    }
  };
  for (const block of root.querySelectorAll(WORDS)) walk(block);
  for (const { mark, next } of pieces.reverse()) {
    const number = endOf(mark) ?? numberOf(begun.get(next) ?? null);
    if (number !== null) mark.dataset.c = `${number}`;
  }
}

/** The number in "#12", the address of a claim's card, else null. */
export function numberIn(hash: string): number | null {
  const match = /^#([1-9]\d*)$/.exec(hash);
  return match === null ? null : Number(match[1]);
}

/** The mark that an element of the text is or stands in. */
export function markAt(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(`${WORDS} :is(a,u)`) ?? null;
}

/** The claim that an element of the text belongs to. */
export function numberOf(element: Element | null): number | null {
  const mark = markAt(element);
  if (mark instanceof HTMLAnchorElement) return numberIn(mark.hash);
  return mark?.dataset.c === undefined ? null : Number(mark.dataset.c);
}

/** The claim that has its link at the end of this mark. */
function endOf({ lastElementChild: last }: Element): number | null {
  return last instanceof HTMLAnchorElement && last.matches('.n') ? numberIn(last.hash) : null;
}

/** " l2" of the third line; nothing of the first. */
function lineOf({ className }: Element): string {
  return / l\d+/.exec(className)?.[0] ?? '';
}
