/**
 * Something that the person who runs Sourceline can put right. The message is one line: what is wrong, then what to
 * do about it. It is printed as it is, without a stack trace; everything else that is thrown is a defect of ours.
 */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';
}

const REMEDIES: Record<string, (path: string) => string> = {
  ENOSPC: (path) =>
    `The disk is full: nothing more can be written in ${path}. Free some space and start again.`,
  EDQUOT: (path) =>
    `The disk quota is used up: nothing more can be written in ${path}. Free some space there.`,
  EROFS: (path) => `${path} is read-only. Name a writable data folder with SOURCELINE_DATA or --data.`,
  EACCES: (path) => `${path} may not be read or written by this user. ${ANOTHER_FOLDER}`,
  EPERM: (path) => `${path} may not be changed by this user. ${ANOTHER_FOLDER}`,
  ENOTDIR: (path) => `${path} is not a folder. Name another data folder with SOURCELINE_DATA or --data.`,
};
const ANOTHER_FOLDER = 'Start as its owner, or name another data folder with SOURCELINE_DATA or --data.';

/** A file system failure in `path` as a problem with a remedy; any other error is handed back as it came. */
export function asProblem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const remedy = REMEDIES[code];
  return remedy ? new SetupProblem(remedy(path), { cause: error }) : error;
}
