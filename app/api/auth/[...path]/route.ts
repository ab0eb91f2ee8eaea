import { crossSiteWrite } from '@/app/_server/action';
import { log } from '@/app/_server/log';
import { requestAddress } from '@/app/_server/site';
import { auth } from '@/domain/accounts/auth';
import { signIn } from '@/domain/accounts/commands/sign-in';

type Context = { params: Promise<{ path: string[] }> };

const LARGEST_BODY = 10_000;

/** What of the sign-in library is offered over HTTP; all else is 404, above all its ways to change people. */
const READS: Record<string, (request: Request) => Promise<Response>> = { 'get-session': whoAmI };
const WRITES: Record<string, (request: Request) => Promise<Response>> = {
  'sign-in/email': signInByHttp,
  'sign-out': signOutByHttp,
};

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const read = READS[(await params).path.join('/')];
  return read === undefined ? notOffered() : read(request);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const write = WRITES[(await params).path.join('/')];
  if (write === undefined) return notOffered();
  const foreign = await crossSiteWrite();
  return foreign === null ? write(request) : answer({ message: foreign }, 403);
}

async function whoAmI({ headers }: Request): Promise<Response> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (found === null) return answer(null, 200);
  const { id, name, email, role } = found.user;
  return answer({ user: { id, name, email, role } }, 200);
}

async function signInByHttp(request: Request): Promise<Response> {
  const result = await signIn(await bodyOf(request), await requestAddress(), request.headers);
  log.info({ event: result.ok ? 'sign-in.done' : 'sign-in.refused', way: 'http' });
  if (result.ok) {
    const response = answer({ user: { id: result.userId } }, 200);
    for (const cookie of result.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
    return response;
  }
  const limited = result.waitSeconds > 0;
  const response = answer({ message: result.message }, limited ? 429 : 401);
  if (limited) response.headers.set('retry-after', String(result.waitSeconds));
  return response;
}

async function signOutByHttp({ headers }: Request): Promise<Response> {
  const { headers: answered } = await auth().api.signOut({ headers, returnHeaders: true });
  const response = answer({ success: true }, 200);
  for (const cookie of answered.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}

/** The JSON of a small body, or null. */
async function bodyOf(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? LARGEST_BODY + 1) > LARGEST_BODY) return null;
  try {
    return await request.json();
  } catch {
    return null;
  }
}

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

function notOffered(): Response {
  return answer({ message: 'There is nothing at this address.' }, 404);
}
