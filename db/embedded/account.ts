import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupProblem } from '../../setup-problem';

/**
 * The system user that PostgreSQL runs as. PostgreSQL refuses to run as root, so root lends it another account; anyone
 * else runs it as themselves, which is `null`.
 */
export type Account = { uid: number; gid: number } | null;

/** How to start a program as the account: the command line and the options for child_process. */
export type Launch = { command: string; args: string[]; options: { uid?: number; gid?: number } };

const NAME = 'postgres';

/**
 * @throws SetupProblem where this is root and no account for PostgreSQL exists or can be made
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const account = lookUp() ?? create();
  if (account) return account;
  throw new SetupProblem(
    `PostgreSQL does not run as root, and no user "${NAME}" could be made: start Sourceline as another user, or set DATABASE_URL.`,
  );
}

function lookUp(): Account {
  const ids = ['-u', '-g'].map((flag) => Number.parseInt(run('id', [flag, NAME]), 10));
  const [uid, gid] = ids;
  return uid && gid ? { uid, gid } : null;
}

function create(): Account {
  run('groupadd', ['--system', NAME]);
  run('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  return lookUp();
}

function run(program: string, args: string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

/**
 * The way to start `program` as `account` where it also has to enter `folder`.
 *
 * A clone below /root, or below a private temporary folder, cannot be entered by another account. Root then passes on
 * the one capability that opens the way; file modes elsewhere stay as they are.
 *
 * @throws SetupProblem where the way is closed and cannot be opened
 */
export function launchAs(account: Account, program: string, args: string[], folder: string): Launch {
  if (account === null) return { command: program, args, options: {} };
  const closed = [program, folder].find((path) => !canEnter(dirname(resolve(path)), account));
  if (closed === undefined) return { command: program, args, options: account };

  const capability = capabilityToPass();
  if (capability === null) {
    throw new SetupProblem(
      `PostgreSQL runs as user "${NAME}", who cannot enter ${dirname(closed)}: put Sourceline and its data folder elsewhere, or start it as another user than root.`,
    );
  }
  const ids = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  // Without the first, access(2) answers as if the capability were not there, and PostgreSQL asks it about itself.
  const caps = [
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ];
  return { command: 'setpriv', args: [...ids, ...caps, '--', program, ...args], options: {} };
}

/** Whether each folder from the root down to `folder` lets the account pass. */
function canEnter(folder: string, account: { uid: number; gid: number }): boolean {
  const { uid, gid, mode } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  const parent = dirname(folder);
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, account));
}

/** Entering folders only, where the kernel grants it; containers usually grant the broader one alone. */
function capabilityToPass(): 'dac_read_search' | 'dac_override' | null {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' });
    const status = readFileSync('/proc/self/status', 'utf8');
    const granted = BigInt(`0x${/^CapPrm:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
    if (granted & 4n) return 'dac_read_search';
    return granted & 2n ? 'dac_override' : null;
  } catch {
    return null;
  }
}
