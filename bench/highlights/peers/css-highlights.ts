import { type PeerPlace, runPeer } from './place';

/** The browser's own highlights: a range for each claim, an underline for each status, no element. Written by us as a peer. */
runPeer(async (root, places) => {
  const rangeOf = ranges(root);
  const highlights = new Map<string, Highlight>();
  for (const place of places) {
    const highlight = highlights.get(place.status) ?? new Highlight();
    highlight.add(rangeOf(place));
    highlights.set(place.status, highlight);
  }
  const style = document.createElement('style');
  style.textContent = [...highlights.keys()]
    .map((status) => `::highlight(${status}){text-decoration:underline 2px;background:rgb(255 230 150 / .5)}`)
    .join('');
  document.head.append(style);
  for (const [status, highlight] of highlights) CSS.highlights.set(status, highlight);
});

/** Makes ranges by offset; the text nodes are looked through once. */
function ranges(root: HTMLElement): (place: PeerPlace) => Range {
  const nodes: { node: Text; start: number }[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, start: length });
    length += node.length;
  }
  const at = (offset: number) => {
    let [low, high] = [0, nodes.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((nodes[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const found = nodes[low];
    if (found === undefined) throw new Error('There is no text');
    return [found.node, offset - found.start] as const;
  };
  return ({ start, end }) => {
    const range = document.createRange();
    range.setStart(...at(start));
    const [node, offset] = at(end - 1);
    range.setEnd(node, offset + 1);
    return range;
  };
}
