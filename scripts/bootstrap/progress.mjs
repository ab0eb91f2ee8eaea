const HEARTBEAT_MS = 5_000;
/** A step that takes less is not worth a line. */
const WORTH_A_LINE_MS = 300;

/** One line for the person at the terminal. */
export const say = (line) => process.stdout.write(`${line}\n`);

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of a start: a line when it is done, with its time, and a sign of life while it takes long.
 *
 * @template T
 * @param {string} title what happens, as in "Building"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now();
  const heartbeat = setInterval(() => say(`  … ${title.toLowerCase()}, ${seconds(since)}`), HEARTBEAT_MS);
  try {
    const result = await work();
    if (Date.now() - since >= WORTH_A_LINE_MS) say(`  ✓ ${title}  ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
