import { asProblem, SetupProblem } from '../../setup-problem';

/** Why PostgreSQL did not start, and whether trying again may help. */
export type Complaint = { kind: 'held' | 'port' | 'fatal'; problem: SetupProblem };

/** What a server killed a moment ago leaves behind until the kernel and its last children are done. */
const HELD =
  /lock file .+ already exists|pre-existing shared memory block|is still in use|another server might be running/i;
const PORT = /could not bind|could not create any TCP\/IP sockets|address already in use/i;
const FULL = /no space left on device/i;
const DENIED = /permission denied|has wrong ownership|invalid permissions/i;

/**
 * Reads what PostgreSQL wrote while it failed.
 *
 * @param output its log since the start of the attempt, in English (LC_ALL=C)
 * @param folder where it was to run
 */
export function complaintOf(output: string, folder: string): Complaint {
  if (FULL.test(output)) return { kind: 'fatal', problem: fileProblem('ENOSPC', folder) };
  if (HELD.test(output))
    return { kind: 'held', problem: new SetupProblem(`Another PostgreSQL holds ${folder}.`) };
  if (PORT.test(output))
    return { kind: 'port', problem: new SetupProblem('The port of the database is taken.') };
  if (DENIED.test(output)) return { kind: 'fatal', problem: fileProblem('EACCES', folder) };
  const last = output
    .trim()
    .split('\n')
    .findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line));
  const reason = last?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '') ?? 'it gave no reason';
  return { kind: 'fatal', problem: new SetupProblem(`PostgreSQL did not start in ${folder}: ${reason}`) };
}

function fileProblem(code: string, folder: string): SetupProblem {
  const problem = asProblem(Object.assign(new Error(code), { code }), folder);
  return problem instanceof SetupProblem ? problem : new SetupProblem(code);
}
