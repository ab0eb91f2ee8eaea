export const ROLES = ['reviewer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE_WORDS: Record<Role, string> = { reviewer: 'Reviewer', editor: 'Editor', admin: 'Admin' };

/** The person behind a write, as the session or the seed knows them. */
export type Actor = { id: string; name: string; role: Role };

/** The actor of what happens before there is a person: the first start. Not a user and never signed in. */
export const SYSTEM_ACTOR_ID = 'system';
