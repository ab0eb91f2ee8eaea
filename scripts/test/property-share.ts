import { installGlobalPlugin, PreconditionFailure } from 'fast-check';

const SHARE_MS = 2_000;

/** Milliseconds of processor that a property may use; SOURCELINE_PROPERTY_MS gives another share, for a long run. */
export const shareMs = Number(process.env.SOURCELINE_PROPERTY_MS ?? SHARE_MS);

/**
 * Each property tries its number of cases, or as many as its share lets it: what was tried by then counts. The share is
 * of work and not of time, so that a busy machine tries as many as an idle one; the first case is always tried.
 */
installGlobalPlugin(() => {
  let begun: NodeJS.CpuUsage | undefined;
  return {
    decorateRun: (run) => (value) => {
      begun ??= process.cpuUsage();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000 > shareMs ? new PreconditionFailure(true) : run(value);
    },
  };
});
