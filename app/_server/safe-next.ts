const NOWHERE = 'https://nowhere.invalid';

/**
 * Where to go after signing in: the wish if it is a path of this app, else the desk. `//host`, `/\host`, control
 * characters and absolute addresses lead elsewhere and are dropped, and so is the sign-in page itself.
 */
export function safeNext(wish: string | null | undefined, otherwise = '/desk'): string {
  if (!wish?.startsWith('/') || !URL.canParse(wish, NOWHERE)) return otherwise;
  const url = new URL(wish, NOWHERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const leadsElsewhere = url.origin !== NOWHERE || path.startsWith('//') || path.includes('\\');
  return leadsElsewhere || url.pathname === '/sign-in' ? otherwise : path;
}
