/** Bounds as people are told them; the upper one keeps hashing cheap. Characters are Unicode code points. */
export const PASSWORD_SHORTEST = 12;
export const PASSWORD_LONGEST = 128;

/** What a password must not be made of: the words of the person it belongs to. */
export type PasswordOwner = { name: string; email: string };

const OBVIOUS = [
  'password',
  'passwort',
  'passw0rd',
  'letmein',
  'welcome',
  'qwerty',
  'qwertz',
  'azerty',
  'iloveyou',
  'administrator',
  'admin',
  'sourceline',
  'newsroom',
  'changeme',
  'trustno',
  'monkey',
  'dragon',
  'football',
  'sunshine',
  'princess',
  'superman',
  'abc',
  'asdf',
  'zxcv',
  'test',
  'secret',
];

/**
 * Why this password is refused, in words, or null. Length first, as NIST SP 800-63B advises: no rules about kinds
 * of characters. What is left after taking out the obvious words, the person's own words and runs of digits
 * must still have six different characters.
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  const length = [...password].length;
  if (length < PASSWORD_SHORTEST) {
    return `A password has at least ${PASSWORD_SHORTEST} characters; this one has ${length}.`;
  }
  if (length > PASSWORD_LONGEST || password.length > PASSWORD_LONGEST) {
    return `A password has at most ${PASSWORD_LONGEST} characters. Choose a shorter one.`;
  }
  if (new Set(restOf(password, owner)).size >= 6) return null;
  return 'This password is easy to guess. Choose one that is not made of common words, repetitions, or your name or e-mail address.';
}

/** What remains of it in small letters without common words, the owner's words, digits in order and spaces. */
function restOf(password: string, { name, email }: PasswordOwner): string {
  const own = `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  let rest = password.toLowerCase();
  for (const word of [...own, ...OBVIOUS].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '');
  return rest.replace(/0?123\d*|9876\d*|(19|20)\d\d|\s/g, '');
}
