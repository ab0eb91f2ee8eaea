export type Repeated = {
  /** No round begins after this; resolves when the one that is under way has ended. */
  stop(): Promise<void>;
};

/**
 * Runs `work` again and again, `pause` milliseconds after it last ended, so that slow rounds never overlap. It keeps no
 * process alive. `work` must not throw.
 */
export function repeat(work: () => Promise<void>, pause: number): Repeated {
  let stopped = false;
  let round = Promise.resolve();
  let timer = next();
  function next(): NodeJS.Timeout {
    return setTimeout(() => {
      round = work().then(() => {
        if (!stopped) timer = next();
      });
    }, pause).unref();
  }
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
