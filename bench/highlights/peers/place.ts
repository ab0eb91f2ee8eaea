/** Where a claim stands in the text content of the article's element, and how it stands. */
export type PeerPlace = { start: number; end: number; quote: string; status: string };

/** What a peer does in the page; it resolves once the highlights are in the document. */
export type Peer = (root: HTMLElement, places: readonly PeerPlace[]) => Promise<void>;

declare global {
  interface Window {
    places: PeerPlace[];
    painted?: number;
  }
}

/** Runs a peer on the page and notes when what it did has been painted, in ms since the navigation began. */
export function runPeer(peer: Peer): void {
  const root = document.querySelector<HTMLElement>('.article-text');
  if (root === null) throw new Error('The page has no text');
  void peer(root, window.places).then(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.painted = performance.now();
      }),
    ),
  );
}
