type Close = () => Promise<void> | void;

const open = new Set<Close>();
let ending: Promise<void> | null = null;

/**
 * Notes how something that was started is ended again. The last one started is ended first.
 *
 * @returns a function that forgets it, for what has ended by itself
 */
export function onStop(close: Close): () => void {
  open.add(close);
  return () => open.delete(close);
}

export const isStopping = () => ending !== null;

/** Ends everything that runs, once, however often it is asked. */
export function stopAll(): Promise<void> {
  ending ??= (async () => {
    for (const close of [...open].reverse()) await close();
  })();
  return ending;
}
