import { networkInterfaces } from 'node:os';
import { relative } from 'node:path';
import { ask } from './ask';
import type { FirstPeople } from './first-people';

/** The founding story, whose reader page a first visitor should see where it is published. */
const FIRST_ARTICLE = '/articles/mothers-meeting';
const IT_IS_THERE = `EXISTS (SELECT 1 FROM article WHERE slug = 'mothers-meeting' AND status = 'published')`;

export const hasFirstArticle = (appUrl: string) => ask(appUrl, IT_IS_THERE);

type Told = { host: string; port: number; people: FirstPeople; firstArticle: boolean };

/** What a person needs to know once it runs. */
export function banner({ host, port, people, firstArticle }: Told): string {
  const [address, ...others] = addresses(host).map((name) => `http://${name}:${port}`);
  return [
    '',
    `Sourceline is ready:  ${address}`,
    ...others.map((other) => `                      ${other}`),
    ...(firstArticle ? [`  An article          ${address}${FIRST_ARTICLE}`] : []),
    ...signIn(people, address ?? ''),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

function signIn(people: FirstPeople, address: string): string[] {
  const { setupPath } = people;
  if (setupPath) return [`  Make the first admin  ${address}${setupPath}  (works once, for a day)`];
  return [`  Sign in             ${address}/sign-in`, ...accountLines(people)];
}

/** The accounts for trying out, where they were made just now, and where their passwords are. */
export function accountLines({ fresh, file }: FirstPeople): string[] {
  const shown = fresh.map(
    ({ role, email, password }) => `    ${role.padEnd(10)}${email.padEnd(32)}${password}`,
  );
  return file ? [...shown, `    ${fresh.length > 0 ? 'kept' : 'passwords'} in ${shortest(file)}`] : shown;
}

/** As a person in this folder would name it. */
function shortest(file: string): string {
  const near = relative('.', file);
  return near.startsWith('..') ? file : near;
}

/** Where it can be reached: by name on this machine, and by number from the network where it listens there. */
function addresses(host: string): string[] {
  if (host === '127.0.0.1' || host === '::1' || host === 'localhost') return ['localhost'];
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [
    'localhost',
    ...outside.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address),
  ];
}
