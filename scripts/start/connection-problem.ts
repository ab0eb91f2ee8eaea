import { SetupProblem } from '../../setup-problem';

/**
 * Why a database does not let us in, in one line. The password of the address is not repeated.
 */
export function connectionProblem(error: unknown, address: string): SetupProblem {
  const { hostname, port, username, pathname } = new URL(address);
  const database = decodeURIComponent(pathname.slice(1));
  const at = `${hostname}:${port || 5432}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = error instanceof Error ? error.message : String(error);
  const otherwise = /timeout/i.test(text) ? SILENT(at) : `The database at ${at} cannot be used: ${text}.`;
  return new SetupProblem(sentences({ at, username, database })[code] ?? otherwise, { cause: error });
}

const SILENT = (at: string) =>
  `The database at ${at} does not answer: check the address in DATABASE_URL and that its firewall lets this machine in.`;

type Where = { at: string; username: string; database: string };

/** By what the system or PostgreSQL calls the failure. */
function sentences({ at, username, database }: Where): Record<string, string> {
  const refused = `Nothing answers at ${at}: start that database, or correct DATABASE_URL, or unset it to use the embedded one.`;
  const login = `The database at ${at} refuses the user "${username}": correct the user and the password in DATABASE_URL.`;
  const unknown = `The host of ${at} is not known: correct DATABASE_URL.`;
  return {
    ECONNREFUSED: refused,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    ETIMEDOUT: SILENT(at),
    EHOSTUNREACH: SILENT(at),
    ENETUNREACH: SILENT(at),
    '28P01': login,
    '28000': login,
    '3D000': `The database at ${at} has no database "${database}": create it, or correct DATABASE_URL.`,
    '42501': `The user "${username}" may not read the database "${database}" at ${at}: give it rights there, or name its owner in DATABASE_OWNER_URL.`,
    '22023': `The database at ${at} has no role "sourceline_app", or "${username}" is not a member of it: have an administrator create it and grant it to "${username}".`,
    '53300': `The database at ${at} takes no more connections: close some, or raise its max_connections.`,
    '57P03': `The database at ${at} is starting up or shutting down: try again in a moment.`,
  };
}
