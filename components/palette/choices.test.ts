import { describe, expect, it } from 'vitest';
import { NOTHING_FOUND } from '@/domain/desk/found';
import type { Role } from '@/domain/shared/actor';
import { commandsFor, groupsOf } from './choices';

const COMMANDS: [role: Role, typed: string, words: string[]][] = [
  ['reviewer', 'que', ['Queue']],
  ['reviewer', 'new art', []],
  ['editor', 'new art', ['New article']],
  ['editor', 'pdf', ['New article']],
  ['editor', 'peo', []],
  ['admin', 'Peo', ['People']],
  ['admin', 'zzz', []],
];

describe('commandsFor', () => {
  it.each(COMMANDS)('%s types “%s”', (role, typed, words) => {
    expect(commandsFor(role, typed).choices.map((choice) => choice.words.text)).toEqual(words);
  });

  it('offers all that a person may do when nothing is typed', () => {
    expect(commandsFor('reviewer', '').choices.map(({ href }) => href)).not.toContain('/desk/settings');
    expect(commandsFor('admin', ' ').choices.map(({ href }) => href)).toContain('/desk/settings');
  });
});

it('leaves out groups without a line', () => {
  const statement = { text: 'Two boats sank.', marks: [] };
  const groups = groupsOf({ ...NOTHING_FOUND, claims: [{ number: 7, statement, status: 'stale' }] });
  expect(groups).toEqual([
    {
      name: 'Claims',
      choices: [{ href: '/desk/claims/7', words: statement, line: 'Claim 7 · Being re-checked' }],
    },
  ]);
});
