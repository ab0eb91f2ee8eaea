import { Agent, request } from 'node:http';
import type { DemoAccount } from '../scripts/start/accounts-file';

/** One connection, kept open: what a browser that goes on reading has. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** As it came over the wire: compressed where that was asked for. */
  body: Buffer;
  /** From sending the request to the last byte. */
  ms: number;
};

/** Asks for a page. Nothing is decompressed, redirects are not followed. */
export function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, body: Buffer.concat(chunks), ms: performance.now() - since });
      });
    });
    asked.on('error', reject).end();
  });
}

/** The same where anything but the page itself would make the measurement worthless. */
export async function page(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await get(url, headers);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}

/** Signs in; the cookie that later requests carry. */
export async function signIn(url: string, { email, password }: DemoAccount): Promise<{ cookie: string }> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; ') };
}
