import { isAPIError } from 'better-auth/api';
import { sha256Hex } from '@/domain/shared/hash';
import { ADDRESS_HEADER, auth, DEACTIVATED } from '../auth';
import { signInInput } from '../input';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, waitSentence } from '../rate-limit';
import { countAttempt, forgetAttempts, forgiveAttempt } from './attempts';

export type SignInAnswer =
  /** `headers` carry the cookie of the new session. */
  | { ok: true; headers: Headers; userId: string }
  /** Unknown e-mail address and wrong password read the same. `waitSeconds` is 0 unless there were too many. */
  | { ok: false; message: string; waitSeconds: number };

const WRONG = 'The e-mail address or the password is not right.';

/**
 * Signs in, from the form and over HTTP alike. Each attempt is counted first, under its address and under address
 * and e-mail together (`address`: app/_server/address.ts); a right password takes its own back.
 */
export async function signIn(input: unknown, address: string, sent: Headers): Promise<SignInAnswer> {
  const parsed = signInInput.safeParse(input);
  if (!parsed.success) return { ok: false, message: WRONG, waitSeconds: 0 };
  const { email } = parsed.data;
  const keys = {
    account: `sign-in|${address}|${sha256Hex(email).slice(0, 32)}`,
    address: `sign-in|${address}`,
  };
  const wait = Math.max(
    await countAttempt(keys.account, ACCOUNT_LIMIT),
    await countAttempt(keys.address, ADDRESS_LIMIT),
  );
  if (wait > 0) return { ok: false, message: waitSentence(wait), waitSeconds: Math.ceil(wait / 1000) };
  const answer = await checked(parsed.data, address, sent);
  if (answer.ok) await Promise.all([forgetAttempts(keys.account), forgiveAttempt(keys.address)]);
  return answer;
}

async function checked(
  body: { email: string; password: string },
  address: string,
  sent: Headers,
): Promise<SignInAnswer> {
  const headers = new Headers({ [ADDRESS_HEADER]: address, 'user-agent': sent.get('user-agent') ?? '' });
  try {
    const answer = await auth().api.signInEmail({ body, headers, returnHeaders: true });
    return { ok: true, headers: answer.headers, userId: answer.response.user.id };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    const deactivated = error.body?.code === 'BANNED_USER';
    return { ok: false, message: deactivated ? DEACTIVATED : WRONG, waitSeconds: 0 };
  }
}
