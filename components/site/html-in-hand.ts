/** For how long a page may be in the making between the two renderings of it. */
const KEPT_MS = 30_000;

type Kept = { html: string; at: number };
const held = globalThis as { sourcelineHtml?: Map<string, Kept> };

/**
 * Hands HTML from the rendering of server components to the rendering of client components, which are two module graphs in one
 * process: what is passed as a property would be sent to the browser a second time.
 */
export function handOverHtml(id: string, html: string): void {
  held.sourcelineHtml ??= new Map();
  const now = performance.now();
  held.sourcelineHtml.delete(id);
  held.sourcelineHtml.set(id, { html, at: now });
  // In the order of their times: the oldest come first.
  for (const [old, { at }] of held.sourcelineHtml) {
    if (at > now - KEPT_MS) break;
    held.sourcelineHtml.delete(old);
  }
}

/** @throws where nothing was handed over: better no page than one without its text */
export function htmlInHand(id: string): string {
  const kept = held.sourcelineHtml?.get(id);
  if (kept === undefined) throw new Error(`No HTML was handed over for ${id}`);
  return kept.html;
}
