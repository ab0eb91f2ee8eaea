import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from './env';

test('nothing set is a complete environment, and an empty value counts as unset', () => {
  const defaults = {
    PORT: 3000,
    HOST: '127.0.0.1',
    SOURCELINE_DATA: resolve('.sourceline'),
    SOURCELINE_DEMO: 'on',
    SOURCELINE_TRUST_PROXY: 0,
    SOURCELINE_LOG: 'info',
    SOURCELINE_FOLLOW: 'on',
  };
  expect(readEnvironment({})).toEqual(defaults);
  expect(readEnvironment({ PORT: '', SOURCELINE_DEMO: '', DATABASE_URL: '' })).toMatchObject(defaults);
});

test('good values arrive in the form that they are used in', () => {
  const env = readEnvironment({ PORT: '8080', SOURCELINE_URL: 'https://facts.example.org/' });
  expect(env).toMatchObject({ PORT: 8080, SOURCELINE_URL: 'https://facts.example.org' });
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc": it must be a whole number from 1 to 65535, for example 3000.'],
  [{ PORT: '0' }, 'PORT is "0": it must be a whole number from 1 to 65535, for example 3000.'],
  [{ PORT: '70000' }, 'PORT is "70000": it must be a whole number from 1 to 65535, for example 3000.'],
  [
    { HOST: 'a b' },
    'HOST is "a b": it must be an address of this machine, for example 127.0.0.1 or 0.0.0.0.',
  ],
  [{ SOURCELINE_DEMO: 'yes' }, 'SOURCELINE_DEMO is "yes": it must be on or off.'],
  [{ SOURCELINE_FOLLOW: 'never' }, 'SOURCELINE_FOLLOW is "never": it must be on or off.'],
  [{ SOURCELINE_LOG: 'loud' }, 'SOURCELINE_LOG is "loud": it must be silent, error, warn, info or debug.'],
  [
    { DATABASE_URL: 'mysql://root:hidden@h/d' },
    'DATABASE_URL must be an address like postgresql://user:password@host:5432/database.',
  ],
  [
    { DATABASE_OWNER_URL: 'postgresql://o:p@h/d' },
    'DATABASE_OWNER_URL needs DATABASE_URL beside it, the login that the app uses.',
  ],
  [{ SOURCELINE_URL: 'facts' }, 'SOURCELINE_URL must be an address like https://sourceline.example.org.'],
  [
    { SOURCELINE_TRUST_PROXY: 'yes' },
    'SOURCELINE_TRUST_PROXY is "yes": it must be the number of trusted proxies in front, 0 to 9.',
  ],
  [{ BETTER_AUTH_SECRET: 'short' }, 'BETTER_AUTH_SECRET must have at least 32 characters, chosen at random.'],
])('%j is refused by name, with its remedy', (env, message) => {
  expect(() => readEnvironment(env)).toThrow(expect.objectContaining({ name: 'SetupProblem', message }));
});
