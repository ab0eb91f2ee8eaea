import { describe, expect, it } from 'vitest';
import { ROLES } from '@/domain/shared/actor';
import { may, PERMISSIONS, type Permission, refusalSentence, roleOf } from './permissions';

/** The table as design.md says it, role by role, so that widening a row is a decision and not a slip. */
const ROWS: Record<Permission, [reviewer: boolean, editor: boolean, admin: boolean]> = {
  'account.edit': [true, true, true],
  'desk.read': [true, true, true],
  'evidence.add': [true, true, true],
  'review.give': [true, true, true],
  'claim.assign': [true, true, true],
  'view.keep': [true, true, true],
  'attribution.check': [true, true, true],
  'evidence.withdraw': [false, true, true],
  'view.share': [false, true, true],
  'claim.edit': [false, true, true],
  'source.edit': [false, true, true],
  'source.identity': [false, true, true],
  'question.edit': [false, true, true],
  'article.edit': [false, true, true],
  'article.publish': [false, true, true],
  'people.manage': [false, false, true],
  'newsroom.edit': [false, false, true],
};

const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('who may do what', () => {
  it.each(permissions)('%s', (permission) => {
    expect(ROLES.map((role) => may(role, permission))).toEqual(ROWS[permission]);
  });

  it('has no row that is not in the table', () => {
    expect(Object.keys(ROWS).sort()).toEqual([...permissions].sort());
  });
});

it.each([
  ['people.manage', 'Only an admin can do this.'],
  ['claim.edit', 'Only an editor or an admin can do this.'],
  ['review.give', 'Only a reviewer, an editor or an admin can do this.'],
] as const)('%s refused in words', (permission, words) => {
  expect(refusalSentence(permission)).toContain(words);
});

it.each([
  ['editor', 'editor'],
  ['user', null],
  ['admin,editor', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the role %j is %j', (name, role) => {
  expect(roleOf(name)).toBe(role);
});
