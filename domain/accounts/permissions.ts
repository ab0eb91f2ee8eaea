import { ROLES, type Role } from '@/domain/shared/actor';

/**
 * Who may do what: the whole table. Checked in every command by perform(); pages ask the same table only to
 * decide what to offer. Anyone, signed in or not, reads published articles; nothing here is needed for that.
 */
export const PERMISSIONS = {
  'account.edit': ['reviewer', 'editor', 'admin'],
  'desk.read': ['reviewer', 'editor', 'admin'],
  'evidence.add': ['reviewer', 'editor', 'admin'],
  'review.give': ['reviewer', 'editor', 'admin'],
  'claim.assign': ['reviewer', 'editor', 'admin'],
  'view.keep': ['reviewer', 'editor', 'admin'],
  'attribution.check': ['reviewer', 'editor', 'admin'],
  'evidence.withdraw': ['editor', 'admin'],
  'view.share': ['editor', 'admin'],
  'claim.edit': ['editor', 'admin'],
  'source.edit': ['editor', 'admin'],
  'source.identity': ['editor', 'admin'],
  'question.edit': ['editor', 'admin'],
  'article.edit': ['editor', 'admin'],
  'article.publish': ['editor', 'admin'],
  'people.manage': ['admin'],
  'newsroom.edit': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

/** The role of that name, or null for what is none of ours. */
export function roleOf(name: string | null | undefined): Role | null {
  return ROLES.find((role) => role === name) ?? null;
}

/** What a person without the permission is told. */
export function refusalSentence(permission: Permission): string {
  const roles = PERMISSIONS[permission].map((role) => (role === 'reviewer' ? 'a reviewer' : `an ${role}`));
  const last = roles.at(-1);
  const names = roles.length > 1 ? `${roles.slice(0, -1).join(', ')} or ${last}` : last;
  return `Only ${names} can do this. Ask an admin of your newsroom if you should be able to.`;
}
