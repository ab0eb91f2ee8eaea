import { join } from 'node:path';

/** One account for trying out. */
export type DemoAccount = { role: string; name: string; email: string; password: string };

export const accountsFile = (dataFolder: string) => join(dataFolder, 'demo-accounts.txt');

const HEADER = '# Accounts for trying out: role, e-mail address, password, name; between them a tab.';

export function linesOf(accounts: DemoAccount[]): string {
  const lines = accounts.map(({ role, email, password, name }) => [role, email, password, name].join('\t'));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** The accounts of such a file. */
export function accountsIn(text: string): DemoAccount[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [role = '', email = '', password = '', name = ''] = line.split('\t');
    return { role, email, password, name };
  });
}
