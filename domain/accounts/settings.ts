/** Secret that signs session cookies (at least 32 characters). Without one nobody could stay signed in. */
export function authSecret(): string {
  const secret = process.env.BETTER_AUTH_SECRET;
  if (!secret || secret.length < 32) {
    throw new Error(
      'BETTER_AUTH_SECRET is not set or shorter than 32 characters: start the app with npm start',
    );
  }
  return secret;
}

/** Address under which people reach the app (`https://facts.example`), where it is configured. */
export function siteUrl(): string | null {
  return process.env.SOURCELINE_URL || null;
}
