/**
 * Numbers the marks that do not end their claim: in the markup only the link at a claim's end has its number, since thousands
 * of repeated numbers weigh. Such a mark goes on in the one that begins where it ends and has its line: claims that
 * share words never share a line (levels.ts).
 */
export function numberPieces(root: Element): void {
  const begun = new Map<string, Element>();
  const pieces: { mark: HTMLElement; next: string }[] = [];
  let at = 0;
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) at += node.length;
      else if (node instanceof HTMLElement && node.classList.contains('mark')) {
        const line = lineOf(node);
        begun.set(`${at}${line}`, node);
        walk(node);
        if (node.tagName === 'U' && noteOf(node) === null) pieces.push({ mark: node, next: `${at}${line}` });
      }
    }
  };
  for (const block of root.querySelectorAll('.row > :not(.cards)')) walk(block);
  for (const { mark, next } of pieces.reverse()) {
    const number = numberOf(begun.get(next) ?? null);
    if (number !== null) mark.dataset.c = `${number}`;
  }
}

/** The number in "#12", the address of a claim's card, else null. */
export function numberIn(hash: string): number | null {
  const match = /^#([1-9]\d*)$/.exec(hash);
  return match === null ? null : Number(match[1]);
}

/** The claim that an element of the text belongs to: a mark or the link at its end. */
export function numberOf(element: Element | null): number | null {
  const mark = element?.closest<HTMLElement>('.mark,.note');
  if (!mark) return null;
  if (mark instanceof HTMLAnchorElement) return numberIn(mark.hash);
  return mark.dataset.c === undefined ? numberOf(noteOf(mark)) : Number(mark.dataset.c);
}

function noteOf(mark: Element): Element | null {
  const last = mark.lastElementChild;
  return last?.classList.contains('note') ? last : null;
}

/** " l2" of the third line; nothing of the first. */
function lineOf({ className }: Element): string {
  return / l\d+/.exec(className)?.[0] ?? '';
}
