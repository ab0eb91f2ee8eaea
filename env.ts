import { resolve } from 'node:path';
import { z } from 'zod';
import { SetupProblem } from './setup-problem';

/**
 * The one place where the environment is read and checked. Everything has a default that lets `npm start` work with
 * nothing set.
 */
const unset = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());
const withDefault = <Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>) =>
  z.preprocess((given) => unset(given) ?? value, schema);

const PORT_REMEDY = 'must be a whole number from 1 to 65535, for example 3000';
const port = z.coerce.number(PORT_REMEDY).int(PORT_REMEDY).min(1, PORT_REMEDY).max(65_535, PORT_REMEDY);
const PROXY_REMEDY = 'must be the number of trusted proxies in front, 0 to 9';
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address like postgresql://user:password@host:5432/database',
});

const schema = z
  .object({
    PORT: withDefault(port, 3000),
    /**
     * The address to listen on. This machine alone, because the first start makes accounts for trying out; a phone in
     * the same network needs 0.0.0.0, which `--host` alone means.
     */
    HOST: withDefault(
      z.string().regex(/^[\w.:-]+$/, 'must be an address of this machine, for example 127.0.0.1 or 0.0.0.0'),
      '127.0.0.1',
    ),
    /** The data folder: the embedded database, the secret, the accounts for trying out. */
    SOURCELINE_DATA: withDefault(
      z.string().transform((path) => resolve(path)),
      '.sourceline',
    ),
    /** A PostgreSQL of your own in place of the embedded one; db/urls.ts says what it is used for. */
    DATABASE_URL: optional(postgresUrl),
    /** The owner of the tables, where DATABASE_URL is a login with fewer rights. Never reaches the app. */
    DATABASE_OWNER_URL: optional(postgresUrl),
    /** on: an admin, an editor and two reviewers with random passwords. off: a one-time link for a first admin. */
    SOURCELINE_DEMO: withDefault(z.enum(['on', 'off'], 'must be on or off'), 'on'),
    /** The address that people use, where a proxy stands in front. Unset: the host that each request names. */
    SOURCELINE_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'must be an address like https://sourceline.example.org' })
        .transform((url) => new URL(url).origin),
    ),
    /** How many proxies in front are trusted to say who asks (X-Forwarded-For, X-Forwarded-Host). */
    SOURCELINE_TRUST_PROXY: withDefault(
      z.coerce.number(PROXY_REMEDY).int(PROXY_REMEDY).min(0, PROXY_REMEDY).max(9, PROXY_REMEDY),
      0,
    ),
    SOURCELINE_LOG: withDefault(
      z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug'),
      'info',
    ),
    /** on: followed addresses are looked at in the background. off: not by this process, as in tests. */
    SOURCELINE_FOLLOW: withDefault(z.enum(['on', 'off'], 'must be on or off'), 'on'),
    /** Signs sessions; better-auth's own name for it. Unset: a random one is kept in the data folder. */
    BETTER_AUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters, chosen at random')),
  })
  .refine((env) => !env.DATABASE_OWNER_URL || env.DATABASE_URL, {
    path: ['DATABASE_OWNER_URL'],
    error: 'needs DATABASE_URL beside it, the login that the app uses',
  });

export type Environment = z.output<typeof schema>;

/** Values that may hold a password are not repeated in a message. */
const SECRET = /URL|SECRET/;

/**
 * @throws SetupProblem that names the first bad variable and its remedy in one line
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const shown = SECRET.test(name) ? '' : ` is "${source[name]}": it`;
  throw new SetupProblem(`${name}${shown} ${issue?.message}.`);
}
