import { request } from '@playwright/test';
import { accountOf, WHO, type Who } from './accounts';
import type { Cookies } from './windows';

const PLACE = 'SOURCELINE_E2E_SESSIONS';

/** Playwright's globalSetup: each person of the trial accounts signs in once, over HTTP, for all workers. */
export default async function signInEverybody(config: {
  projects: { use: { baseURL?: string } }[];
}): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL ?? '';
  const sessions = await Promise.all(WHO.map(async (who) => [who, await cookiesOf(who, baseURL)]));
  // What is set here is in the environment of the workers.
  process.env[PLACE] = JSON.stringify(Object.fromEntries(sessions));
}

async function cookiesOf(who: Who, baseURL: string): Promise<Cookies> {
  const { email, password } = accountOf(who);
  const client = await request.newContext({ baseURL });
  const answer = await client.post('/api/auth/sign-in/email', {
    data: { email, password },
    headers: { origin: baseURL },
  });
  if (!answer.ok()) throw new Error(`The ${who} cannot sign in at ${baseURL}: ${answer.status()}`);
  const { cookies } = await client.storageState();
  await client.dispose();
  return cookies;
}

export function sessionOf(who: Who): Cookies {
  const sessions: Partial<Record<Who, Cookies>> = JSON.parse(process.env[PLACE] ?? '{}');
  const session = sessions[who];
  if (session === undefined) throw new Error(`The ${who} is not signed in.`);
  return session;
}
