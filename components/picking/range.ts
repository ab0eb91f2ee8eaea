import type { Span } from '@/domain/anchoring/spans/span';

/**
 * Between a selection in the browser and spans of the revision's text. Each block is an element with
 * `data-start`, the UTF-16 offset of its first unit; its text nodes together are exactly the block's text, so
 * a place is counted in units of text, whatever elements stand around it.
 */
const BLOCK = '[data-start]';

/** The span of a selected range within `root`, or null when it touches no block. Ends may lie outside blocks. */
export function spanOfRange(root: HTMLElement, range: Range): Span | null {
  const touched = blocksOf(root).filter((block) => range.intersectsNode(block));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer)
    ? startOf(first) + lengthTo(first, range.startContainer, range.startOffset)
    : startOf(first);
  const end = last.contains(range.endContainer)
    ? startOf(last) + lengthTo(last, range.endContainer, range.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0);
  return start < end ? { start, end } : null;
}

/** The ranges in the page that show a span: one for each block it touches. */
export function rangesOfSpan(root: HTMLElement, span: Span): Range[] {
  return blocksOf(root).flatMap((block) => {
    const from = startOf(block);
    const length = block.textContent?.length ?? 0;
    const start = Math.max(0, span.start - from);
    const end = Math.min(length, span.end - from);
    const begin = start < end ? pointAt(block, start) : null;
    const finish = start < end ? pointAt(block, end) : null;
    if (begin === null || finish === null) return [];
    const range = document.createRange();
    range.setStart(begin.node, begin.offset);
    range.setEnd(finish.node, finish.offset);
    return [range];
  });
}

/** Selects a span in the page, or puts the caret there where it is empty, and brings it into view. */
export function selectSpan(root: HTMLElement, span: Span, block: ScrollLogicalPosition = 'center'): void {
  const [from, to] = [pointIn(root, span.start), pointIn(root, span.end)];
  if (from === null || to === null) return;
  root.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  from.node.parentElement?.scrollIntoView({ block });
}

/** The place of an offset; one in the gap between two blocks is the end of the first. Null past all blocks. */
function pointIn(root: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const block = blocksOf(root).findLast((each) => startOf(each) <= offset);
  if (block === undefined) return null;
  return pointAt(block, Math.min(offset - startOf(block), block.textContent?.length ?? 0));
}

function blocksOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BLOCK)];
}

function startOf(block: HTMLElement): number {
  return Number(block.dataset.start);
}

function lengthTo(block: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

function pointAt(block: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (offset <= passed + node.length) return { node, offset: offset - passed };
    passed += node.length;
  }
  return null;
}
